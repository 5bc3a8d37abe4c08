import type { Review } from '../../acts/review/review.ts'
import { inLocale } from '../../words/in-locale.ts'
import type { DeskContext } from '../desk-context.ts'

/** The public pages of the partners that a source tells of. */
export function publicPages(
  { partners }: Review,
  { locale, register }: DeskContext,
): readonly { readonly name: string; readonly href: string }[] {
  return partners.flatMap(({ partnership }) => {
    if (!partnership || !register) return []
    const { slug, names } = partnership.content
    const name = Object.keys(names).length > 0 ? inLocale(names, locale).text : slug
    return [{ name, href: `/${register.slug}/${locale}/partners/${slug}` }]
  })
}

import type { Answer } from '../../http/route.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { buttonLink, buttonRow } from '../parts/buttons.ts'
import { pageTop } from '../parts/page-top.ts'

/** The way to the city's own sign-on, and from there on to `next`; nothing where none is configured. */
export function elsewhereButton({ signOnName }: DeskContext, next: string, text?: string): Html | '' {
  if (signOnName === null) return ''
  const href = `/desk/sign-in/elsewhere?next=${encodeURIComponent(next)}`
  return buttonRow(buttonLink({ text: text ?? signOnName, href }))
}

/** For somebody whom the sign-on knows and we do not. */
export function unknownPage(context: DeskContext, faults: readonly LinkedFault[] = []): Promise<Answer> {
  const { locale } = context
  const words = accountWords(locale)
  const title = words.signOnUnknownTitle
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead: words.signOnUnknownText, faults }, locale)}
    ${buttonRow(buttonLink({ text: words.toSignIn, href: '/desk/sign-in' }))}
  </div>`
  return deskAnswer(context, { title, faulty: faults.length > 0 }, main, 403)
}

import type { Answer } from '../../http/route.ts'
import { type Html, html } from '../../ui/html.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { attributes } from '../parts/attributes.ts'
import { pageTop } from '../parts/page-top.ts'

/** Where an officer of several registers chooses, and one of none learns why there is nothing. */
export function registersPage(context: DeskContext): Promise<Answer> {
  const { locale, officer } = context
  const words = frameWords(locale)
  const registers = officer?.registers ?? []
  const title = registers.length > 0 ? words.registersTitle : words.noRegister
  const lead = registers.length > 0 ? undefined : words.noRegisterText
  const list = html`<ul class="desk-list">
    ${registers.map((register) => row(register, context))}
  </ul>`
  return deskAnswer(
    context,
    { title },
    html`<div class="desk-narrow">
      ${pageTop({ title, lead }, locale)} ${registers.length > 0 ? list : ''}
    </div>`,
  )
}

type Register = NonNullable<DeskContext['register']>

function row({ slug, names, role }: Register, { locale }: DeskContext): Html {
  const { text, lang } = inLocale(names, locale)
  const language = attributes({ lang: lang === locale ? undefined : lang })
  return html`<li>
    <a href="/desk/${slug}" ${language}>${text}</a>
    <span class="quiet">${frameWords(locale).roles[role]}</span>
  </li>`
}

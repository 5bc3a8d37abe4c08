import type { Answer } from '../../http/route.ts'
import { html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { momentText } from '../../words/desk/moment.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { buttonLink, buttonRow } from '../parts/buttons.ts'
import { pageTop } from '../parts/page-top.ts'

export interface LinkPage {
  readonly title: string
  readonly lead: string
  readonly link: string
  /** When it ends to work. */
  readonly until: string
  /** The list of officers: "/desk/yongin/officers". */
  readonly back: string
}

/** A link that is shown this once, to be handed on; client/copy-text.ts adds a button that copies it. */
export function linkPage(
  context: DeskContext,
  { title, lead, link, until, back }: LinkPage,
): Promise<Answer> {
  const { locale, timeZone } = context
  const words = accountWords(locale)
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead }, locale)}
    <div class="field" data-copy data-copy-text="${words.copyLink}" data-copied="${words.copied}">
      <label for="link">${words.link}</label>
      <p id="link-hint" class="hint">${words.linkUntil(momentText(until, locale, timeZone))}</p>
      <input
        type="text"
        class="input input-full"
        id="link"
        readonly
        value="${link}"
        aria-describedby="link-hint"
      />
    </div>
    ${buttonRow(buttonLink({ text: words.backToOfficers, href: back }))}
  </div>`
  return deskAnswer(context, { title, crumbs: [{ text: words.officersTitle, href: back }] }, main)
}

import type { Answer } from '../../http/route.ts'
import { html } from '../../ui/html.ts'
import { momentText } from '../../words/desk/moment.ts'
import { tokenWords } from '../../words/desk/tokens/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { buttonLink, buttonRow } from '../parts/buttons.ts'
import { pageTop } from '../parts/page-top.ts'

export interface TokenMade {
  /** The token itself, this once. */
  readonly text: string
  readonly name: string
  readonly expiresAt: string
  /** Where drafts are sent. */
  readonly address: string
  /** Where it is told how. */
  readonly guide: string
  readonly back: string
}

/** The token to be copied into a system's settings; client/copy-text.ts adds a button that copies it. */
export function tokenMadePage(
  context: DeskContext,
  { text, name, expiresAt, address, guide, back }: TokenMade,
): Promise<Answer> {
  const { locale, timeZone } = context
  const words = tokenWords(locale)
  const title = words.madeTitle
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead: words.madeLead }, locale)}
    <div class="field" data-copy data-copy-text="${words.copy}" data-copied="${words.copied}">
      <label for="token">${words.token}: ${name}</label>
      <p id="token-hint" class="hint">${words.tokenHint(momentText(expiresAt, locale, timeZone))}</p>
      <input
        type="text"
        class="input input-full"
        id="token"
        readonly
        autocomplete="off"
        spellcheck="false"
        value="${text}"
        aria-describedby="token-hint"
      />
    </div>
    <p class="token-address">${words.address}: <code class="address">${address}</code></p>
    ${buttonRow(buttonLink({ text: words.back, href: back }), buttonLink({ text: words.guide, href: guide }))}
  </div>`
  return deskAnswer(context, { title, crumbs: [{ text: words.title, href: back }] }, main)
}

import type { Answer } from '../../http/route.ts'
import { type Token, tokenState } from '../../records/token/token.ts'
import { type Html, html } from '../../ui/html.ts'
import { dayText, momentText } from '../../words/desk/moment.ts'
import { tokenWords } from '../../words/desk/tokens/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'

export interface TokenPage {
  /** The list: "/desk/yongin/systems". */
  readonly back: string
  readonly token: Token
  /** Who made it, by name. */
  readonly maker: string
  readonly now: string
}

/** What is known of one token, and its end. */
export function tokenPage(context: DeskContext, page: TokenPage): Promise<Answer> {
  const { locale } = context
  const { back, token, now } = page
  const words = tokenWords(locale)
  const main = html`<div class="desk-narrow">
    ${pageTop({ title: token.name }, locale)} ${details(context, page)}
    ${tokenState(token, now) === 'works' ? revocation(locale, `${back}/${token.id}`) : ''}
    <div class="token-back">${buttonRow(buttonLink({ text: words.back, href: back }))}</div>
  </div>`
  return deskAnswer(context, { title: token.name, crumbs: [{ text: words.title, href: back }] }, main)
}

function details({ locale, timeZone }: DeskContext, { token, maker, now }: TokenPage): Html {
  const words = tokenWords(locale)
  const { prefix, scopes, madeAt, expiresAt, usedOn, refused } = token
  const lines: (readonly [string, string | Html])[] = [
    [words.state, words.states[tokenState(token, now)]],
    [words.letters, html`<code>gyr_${prefix}…</code>`],
    [words.scopes, scopes.map((scope) => words.scopeNames[scope]).join(', ')],
    [words.until, momentText(expiresAt, locale, timeZone)],
    [words.used, usedOn === null ? words.neverUsed : dayText(usedOn, locale, 'UTC')],
    [words.madeBy, maker],
    [words.madeAt, momentText(madeAt, locale, timeZone)],
  ]
  if (refused > 0)
    lines.push([
      words.refused,
      html`${words.refusedTimes(refused)}<br /><span class="quiet">${words.refusedHint}</span>`,
    ])
  return html`<dl class="token-details">
    ${lines.map(
      ([term, text]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`
}

function revocation(locale: DeskContext['locale'], here: string): Html {
  const words = tokenWords(locale)
  return html`<section class="desk-part" aria-labelledby="revoke">
    <h2 id="revoke">${words.revokeHeading}</h2>
    <p>${words.revokeText}</p>
    ${form({ action: `${here}/revoke` }, buttonRow(button({ text: words.revoke, kind: 'danger' })))}
  </section>`
}

import type { Answer, PageStatus } from '../../http/route.ts'
import { SCOPES } from '../../records/account/scope.ts'
import { type Token, TOKEN_LIVES, tokenState } from '../../records/token/token.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { dayText } from '../../words/desk/moment.ts'
import { tokenWords } from '../../words/desk/tokens/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { choiceField } from '../parts/choice-field.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { tableScroll } from '../parts/table-scroll.ts'
import { textField } from '../parts/text-field.ts'

export interface SystemsPage {
  /** Of this register: "/desk/yongin/systems". */
  readonly here: string
  readonly tokens: readonly Token[]
  readonly now: string
  /** Whether the register lets nobody publish alone. */
  readonly asksSecondPerson: boolean
  readonly typed?: URLSearchParams
  readonly faults?: readonly LinkedFault[]
  readonly status?: PageStatus
}

/** The systems that may write into a register, and the way in for one more. */
export function systemsPage(context: DeskContext, page: SystemsPage): Promise<Answer> {
  const { locale } = context
  const words = tokenWords(locale)
  const { tokens, faults = [], status } = page
  const { title, lead } = words
  const main = html`${pageTop({ title, lead, faults }, locale)}
  ${tokens.length > 0 ? tokenTable(context, page) : html`<p class="quiet">${words.none}</p>`}
  ${makeForm(context, page)}`
  return deskAnswer(context, { title, crumbs: [], faulty: faults.length > 0 }, main, status)
}

function tokenTable(context: DeskContext, { tokens, here, now }: SystemsPage): Html {
  const words = tokenWords(context.locale)
  const heads = [words.name, words.state, words.used, words.until, words.scopes, words.letters]
  return tableScroll(
    words.caption,
    html`<table>
      <caption>
        ${words.caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${tokens.map((token) => tokenRow(context, token, { here, now }))}
      </tbody>
    </table>`,
  )
}

function tokenRow(
  { locale, timeZone }: DeskContext,
  token: Token,
  { here, now }: Pick<SystemsPage, 'here' | 'now'>,
): Html {
  const words = tokenWords(locale)
  const { id, name, prefix, scopes, expiresAt, usedOn } = token
  const state = tokenState(token, now)
  return html`<tr>
    <th scope="row"><a href="${here}/${id}" aria-label="${words.manage(name)}">${name}</a></th>
    <td class="nobreak">${state === 'works' ? words.states[state] : html`<b>${words.states[state]}</b>`}</td>
    <td class="nobreak">${usedOn === null ? words.neverUsed : dayText(usedOn, locale, 'UTC')}</td>
    <td class="nobreak">${dayText(expiresAt, locale, timeZone)}</td>
    <td>${scopes.map((scope) => words.scopeNames[scope]).join(', ')}</td>
    <td><code class="nobreak">gyr_${prefix}…</code></td>
  </tr>`
}

function makeForm({ locale }: DeskContext, page: SystemsPage): Html {
  const { here, typed, faults = [], asksSecondPerson } = page
  const words = tokenWords(locale)
  const name = textField(
    {
      id: 'name',
      label: words.name,
      hint: words.nameHint,
      fault: faultAt(faults, 'name'),
      value: typed?.get('name') ?? '',
      autocomplete: 'off',
      maxlength: 80,
      width: 'full',
    },
    locale,
  )
  return html`<section class="desk-part desk-narrow" aria-labelledby="make">
    <h2 id="make">${words.makeHeading}</h2>
    ${asksSecondPerson ? html`<p>${words.publishClosed}</p>` : ''}
    ${form(
      { action: `${here}/make` },
      html`${name} ${scopesField(locale, page)} ${lifeField(locale, page)}
      ${buttonRow(button({ text: words.make }))}`,
    )}
  </section>`
}

function scopesField(
  locale: DeskContext['locale'],
  { typed, faults = [], asksSecondPerson }: SystemsPage,
): Html {
  const words = tokenWords(locale)
  const offered = SCOPES.filter((scope) => scope !== 'publish' || !asksSecondPerson)
  const choices = offered.map((value) => ({
    value,
    text: words.scopeNames[value],
    hint: words.scopeHints[value],
  }))
  const values = typed ? typed.getAll('scopes[]') : ['drafts:write']
  const fault = faultAt(faults, 'scopes-0')
  return choiceField(
    { id: 'scopes', name: 'scopes[]', label: words.scopes, choices, values, several: true, fault },
    locale,
  )
}

function lifeField(locale: DeskContext['locale'], { typed, faults = [] }: SystemsPage): Html {
  const words = tokenWords(locale)
  const choices = TOKEN_LIVES.map((days) => ({ value: String(days), text: words.lives[days] }))
  const values = typed?.getAll('life') ?? []
  const fault = faultAt(faults, 'life-0')
  return choiceField({ id: 'life', label: words.life, hint: words.lifeHint, choices, values, fault }, locale)
}

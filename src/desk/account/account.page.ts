import type { Answer, PageStatus } from '../../http/route.ts'
import type { Account } from '../../records/account/account.ts'
import type { Session } from '../../records/account/session.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { dayText } from '../../words/desk/moment.ts'
import { inLocale } from '../../words/in-locale.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { textField } from '../parts/text-field.ts'
import { sessionTable } from './session-table.ts'

export interface AccountPage {
  readonly account: Account
  readonly sessions: readonly Session[]
  /** The session of this very browser. */
  readonly current: string | undefined
  readonly faults?: readonly LinkedFault[]
  readonly typedName?: string
  readonly status?: PageStatus
}

/** What an officer's own account is, and everything that concerns nobody else. */
export function accountPage(context: DeskContext, page: AccountPage): Promise<Answer> {
  const { locale } = context
  const { faults = [], status } = page
  const title = accountWords(locale).accountTitle
  const main = html`<div class="desk-middle">
    ${pageTop({ title, faults }, locale)} ${ownFacts(context, page)} ${nameForm(context, page)}
    ${passwordPart(context, page)} ${secondStepPart(context, page)} ${sessionTable(context, page)}
  </div>`
  return deskAnswer(context, { title, crumbs: [], faulty: faults.length > 0 }, main, status)
}

function ownFacts({ locale, officer }: DeskContext, { account }: AccountPage): Html {
  const words = accountWords(locale)
  const roles = (officer?.registers ?? []).map(
    ({ names, role }) => `${inLocale(names, locale).text}: ${frameWords(locale).roles[role]}`,
  )
  return html`<dl class="desk-facts">
    <dt>${words.login}</dt>
    <dd>${account.login}</dd>
    <dt>${words.accountRoles}</dt>
    <dd>${roles.length > 0 ? roles.join(', ') : frameWords(locale).noRegister}</dd>
  </dl>`
}

function nameForm({ locale }: DeskContext, { account, faults = [], typedName }: AccountPage): Html {
  const words = accountWords(locale)
  return form(
    { action: '/desk/account/name', label: words.accountName },
    html`${textField({ id: 'name', label: words.name, hint: words.nameHint, value: typedName ?? account.name, fault: faultAt(faults, 'name'), autocomplete: 'name' }, locale)}
    ${buttonRow(button({ text: words.saveName, kind: 'plain' }))}`,
  )
}

function passwordPart({ locale, timeZone }: DeskContext, { account }: AccountPage): Html {
  const words = accountWords(locale)
  const { password, passwordChangedAt } = account
  const since = words.passwordSince(dayText(passwordChangedAt ?? '', locale, timeZone))
  return html`<section class="desk-part" aria-labelledby="password-part">
    <h2 id="password-part">${words.passwordHeading}</h2>
    ${
      password === null
        ? html`<p>${words.passwordElsewhere}</p>`
        : html`<p>${since}</p>
            ${buttonRow(buttonLink({ text: words.changePassword, href: '/desk/account/password' }))}`
    }
  </section>`
}

/** Whoever signs in elsewhere has the second step there. */
function secondStepPart({ locale }: DeskContext, { account }: AccountPage): Html | '' {
  if (account.password === null) return ''
  const words = accountWords(locale)
  const on = account.totpSecret !== null
  const text = on ? words.secondStepManage : words.secondStepTurnOn
  return html`<section class="desk-part" aria-labelledby="second-step-part">
    <h2 id="second-step-part">${words.secondStepHeading}</h2>
    <p>${on ? words.secondStepOn : words.secondStepOff}</p>
    ${buttonRow(buttonLink({ text, href: '/desk/account/second-step' }))}
  </section>`
}

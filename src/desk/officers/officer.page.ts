import type { Answer, PageStatus } from '../../http/route.ts'
import type { ListedOfficer } from '../../records/account/officers.view.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { dayText } from '../../words/desk/moment.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { roleField } from './officers.page.ts'

export interface OfficerPage {
  /** The list: "/desk/yongin/officers". */
  readonly back: string
  readonly officer: ListedOfficer
  readonly faults?: readonly LinkedFault[]
  readonly status?: PageStatus
}

/** What an administrator can do about one colleague. */
export function officerPage(context: DeskContext, page: OfficerPage): Promise<Answer> {
  const { locale } = context
  const words = accountWords(locale)
  const { officer, back, faults = [], status } = page
  const here = `${back}/${officer.accountId}`
  const title = officer.name
  const part = (id: string, heading: string, body: Html) =>
    html`<section class="desk-part" aria-labelledby="${id}-part">
      <h2 id="${id}-part">${heading}</h2>
      ${body}
    </section>`
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead: officer.login, faults }, locale)}
    ${part('role', words.roleHeading, form({ action: `${here}/role` }, html`${roleField(locale, officer.role, faults)}${buttonRow(button({ text: words.saveRole }))}`))}
    ${part('suspend', words.suspendHeading, suspension(context, officer, here))}
    ${part('sessions', words.endSessionsHeading, oneButton(`${here}/sessions`, words.endSessionsText, words.endSessions))}
    ${part('password', words.newPasswordHeading, oneButton(`${here}/password`, words.newPasswordText, words.newPasswordOffer))}
  </div>`
  const crumbs = [{ text: words.officersTitle, href: back }]
  return deskAnswer(context, { title, crumbs, faulty: faults.length > 0 }, main, status)
}

function suspension({ locale, timeZone }: DeskContext, { suspendedAt }: ListedOfficer, here: string): Html {
  const words = accountWords(locale)
  if (suspendedAt === null)
    return html`<p>${words.suspendText}</p>
      ${form({ action: `${here}/suspend` }, buttonRow(button({ text: words.suspend, kind: 'danger' })))}`
  return oneButton(
    `${here}/restore`,
    words.suspendedText(dayText(suspendedAt, locale, timeZone)),
    words.restore,
  )
}

function oneButton(action: string, about: string, text: string): Html {
  return html`<p>${about}</p>
    ${form({ action }, buttonRow(button({ text, kind: 'plain' })))}`
}

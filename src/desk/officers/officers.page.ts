import type { Answer, PageStatus } from '../../http/route.ts'
import { ROLES } from '../../records/account/principal.ts'
import type { Invitation } from '../../records/account/invitation.ts'
import type { ListedOfficer } from '../../records/account/officers.view.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { momentText } from '../../words/desk/moment.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { choiceField } from '../parts/choice-field.ts'
import { buttonForm, faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { tableScroll } from '../parts/table-scroll.ts'
import { textField } from '../parts/text-field.ts'

export interface OfficersPage {
  /** Of this register: "/desk/yongin/officers". */
  readonly here: string
  readonly officers: readonly ListedOfficer[]
  readonly invitations: readonly Invitation[]
  /** Whether a link can be sent. */
  readonly mail: boolean
  readonly typed?: { readonly name: string; readonly email: string; readonly role: string }
  readonly faults?: readonly LinkedFault[]
  readonly status?: PageStatus
}

/** Who works in a register, whom it waits for, and the way in for one more. */
export function officersPage(context: DeskContext, page: OfficersPage): Promise<Answer> {
  const { locale } = context
  const words = accountWords(locale)
  const { faults = [], status } = page
  const title = words.officersTitle
  const main = html`${pageTop({ title, lead: words.officersLead, faults }, locale)}
  ${officersTable(context, page)} ${page.invitations.length > 0 ? waiting(context, page) : ''}
  ${inviteForm(context, page)}`
  return deskAnswer(context, { title, crumbs: [], faulty: faults.length > 0 }, main, status)
}

function officersTable(context: DeskContext, { officers, here }: OfficersPage): Html {
  const words = accountWords(context.locale)
  return tableScroll(
    words.officersCaption,
    html`<table>
      <caption>
        ${words.officersCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.officerName}</th>
          <th scope="col">${words.accountRole}</th>
          <th scope="col">${words.officerState}</th>
          <th scope="col">${words.officerSeen}</th>
        </tr>
      </thead>
      <tbody>
        ${officers.map((officer) => officerRow(context, officer, here))}
      </tbody>
    </table>`,
  )
}

function officerRow(
  { locale, timeZone, officer: me }: DeskContext,
  officer: ListedOfficer,
  here: string,
): Html {
  const words = accountWords(locale)
  const { accountId, name, login, role, suspendedAt, seenAt, secondStep } = officer
  const own = accountId === me?.accountId ? html` <span class="quiet">(${words.officerYou})</span>` : ''
  return html`<tr>
    <th scope="row">
      <a href="${here}/${accountId}" aria-label="${words.officerManageOf(name)}">${name}</a>${own}<br /><span
        class="quiet"
        >${login}</span
      >
    </th>
    <td>${frameWords(locale).roles[role]}</td>
    <td>
      ${suspendedAt ? html`<b>${words.officerSuspended}</b>` : words.officerActive}
      ${secondStep ? html`<br /><span class="quiet">${words.officerSecondStep}</span>` : ''}
    </td>
    <td class="nobreak">${seenAt ? momentText(seenAt, locale, timeZone) : words.officerNever}</td>
  </tr>`
}

function waiting(context: DeskContext, { invitations, here }: OfficersPage): Html {
  const words = accountWords(context.locale)
  return html`<section class="desk-part" aria-labelledby="waiting">
    <h2 id="waiting">${words.openInvitations}</h2>
    ${tableScroll(
      words.openInvitations,
      html`<table>
        <caption class="hidden">
          ${words.openInvitations}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.invitedFor}</th>
            <th scope="col">${words.invitedRole}</th>
            <th scope="col">${words.invitedUntil}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${invitations.map((invitation) => waitingRow(context, invitation, here))}
        </tbody>
      </table>`,
    )}
  </section>`
}

function waitingRow({ locale, timeZone, register }: DeskContext, invitation: Invitation, here: string): Html {
  const words = accountWords(locale)
  const { id, name, email, roles, expiresAt } = invitation
  const who = [name, email].filter(Boolean).join(', ') || words.invitedNobody
  const role = roles[register?.id ?? ''] ?? 'reader'
  const withdraw = html`<button
    type="submit"
    class="linklike"
    aria-label="${words.withdrawInvitationOf(who)}"
  >
    ${words.withdrawInvitation}
  </button>`
  return html`<tr>
    <th scope="row">${who}</th>
    <td>${frameWords(locale).roles[role]}</td>
    <td class="nobreak">${momentText(expiresAt, locale, timeZone)}</td>
    <td>${buttonForm({ action: `${here}/invitations/${id}/withdraw` }, withdraw)}</td>
  </tr>`
}

function inviteForm({ locale }: DeskContext, { here, mail, typed, faults = [] }: OfficersPage): Html {
  const words = accountWords(locale)
  return html`<section class="desk-part desk-narrow" aria-labelledby="invite">
    <h2 id="invite">${words.inviteHeading}</h2>
    ${form(
      { action: `${here}/invite` },
      html`${textField({ id: 'name', label: words.inviteName, value: typed?.name, optional: true, autocomplete: 'off', width: 'full' }, locale)}
      ${textField({ id: 'email', label: words.inviteMail, hint: mail ? words.inviteMailHint : words.inviteMailHintOff, fault: faultAt(faults, 'email'), value: typed?.email, type: 'email', optional: true, autocomplete: 'off', spellcheck: 'false', width: 'full' }, locale)}
      ${roleField(locale, typed?.role, faults)} ${buttonRow(button({ text: words.invite }))}`,
    )}
  </section>`
}

/** The four roles with what each may do. */
export function roleField(
  locale: DeskContext['locale'],
  role: string | undefined,
  faults: readonly LinkedFault[] = [],
): Html {
  const frame = frameWords(locale)
  const choices = ROLES.map((value) => ({ value, text: frame.roles[value], hint: frame.rolesAbout[value] }))
  const values = role === undefined ? [] : [role]
  const fault = faultAt(faults, 'role-0')
  return choiceField({ id: 'role', label: accountWords(locale).accountRole, choices, values, fault }, locale)
}

import type { Answer, PageStatus } from '../../http/route.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { signInAddress } from '../desk-gate.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { buttonForm, faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { passwordField } from '../parts/password-field.ts'
import { textField } from '../parts/text-field.ts'
import type { InvitedTo } from './invited-to.ts'

/** What stands in the form. */
export interface InvitationShown {
  readonly token: string
  readonly login: string
  readonly name: string
  readonly faults?: readonly LinkedFault[]
  readonly status?: PageStatus
}

/** Where somebody who was invited makes an account, or comes in with the one that they have. */
export function joinPage(context: DeskContext, to: InvitedTo, shown: InvitationShown): Promise<Answer> {
  const { locale } = context
  const [words, frame] = [accountWords(locale), frameWords(locale)]
  const { registers, role } = to
  const { faults = [], status } = shown
  const setUp = to.purpose === 'set-up'
  const title = setUp ? words.setUpTitle : words.joinTitle
  const lead = setUp ? words.setUpLead(registers) : words.joinLead(registers, frame.roles[role])
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead, faults }, locale)}
    ${setUp ? '' : html`<p class="role-line"><b>${frame.roles[role]}</b> ${frame.rolesAbout[role]}</p>`}
    ${setUp ? '' : withAccount(context, shown)} ${joinForm(context, shown)}
  </div>`
  return deskAnswer(context, { title, faulty: faults.length > 0 }, main, status)
}

function withAccount({ locale, officer }: DeskContext, { token }: InvitationShown): Html {
  const words = accountWords(locale)
  const here = `/desk/invitation/${token}`
  if (officer)
    return html`<div class="notice">
      <p>${words.joinAsLead(officer.name)}</p>
      ${buttonForm({ action: `${here}/join` }, button({ text: words.joinAs(officer.name) }))}
    </div>`
  return html`<details class="help help-above">
    <summary>${words.haveAccount}</summary>
    <p>${words.haveAccountText}</p>
    ${buttonRow(buttonLink({ text: words.signIn, href: signInAddress(here) }))}
  </details>`
}

function joinForm({ locale, settings }: DeskContext, page: InvitationShown): Html {
  const words = accountWords(locale)
  const { token, name, login, faults = [] } = page
  const { least, kinds } = settings.rules
  const given = (id: string) => ({ id, fault: faultAt(faults, id) })
  return form(
    { action: `/desk/invitation/${token}?lang=${locale}` },
    html`${textField({ ...given('name'), label: words.name, hint: words.nameHint, value: name, autocomplete: 'name', width: 'full' }, locale)}
    ${textField({ ...given('login'), label: words.newLogin, hint: words.newLoginHint, value: login, autocomplete: 'username', spellcheck: 'false', width: 'full' }, locale)}
    ${passwordField({ ...given('password'), label: words.newPassword, hint: words.passwordHint(least, kinds), autocomplete: 'new-password' }, locale)}
    ${buttonRow(button({ text: words.createAccount }))}`,
  )
}

/** Where somebody who could not come in chooses a new password. */
export function choosePage(context: DeskContext, to: InvitedTo, shown: InvitationShown): Promise<Answer> {
  const { locale, settings } = context
  const words = accountWords(locale)
  const { faults = [], status, token } = shown
  const { least, kinds } = settings.rules
  const title = words.choosePasswordTitle
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead: words.choosePasswordLead(to.login ?? ''), faults }, locale)}
    ${form(
      { action: `/desk/invitation/${token}?lang=${locale}` },
      html`${passwordField({ id: 'password', label: words.newPassword, hint: words.passwordHint(least, kinds), fault: faultAt(faults, 'password'), autocomplete: 'new-password' }, locale)}
      ${buttonRow(button({ text: words.savePassword }))}`,
    )}
  </div>`
  return deskAnswer(context, { title, faulty: faults.length > 0 }, main, status)
}

export function invitationOverPage(context: DeskContext): Promise<Answer> {
  const { locale } = context
  const words = accountWords(locale)
  const title = words.invitationOverTitle
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead: words.invitationOverText }, locale)}
    ${buttonRow(buttonLink({ text: words.toSignIn, href: '/desk/sign-in' }))}
  </div>`
  return deskAnswer(context, { title }, main, 410)
}

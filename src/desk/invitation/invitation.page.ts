import type { Answer } from '../../http/route.ts'
import type { Role } from '../../records/account/principal.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { passwordField } from '../parts/password-field.ts'
import { textField } from '../parts/text-field.ts'

export interface JoinPage {
  readonly token: string
  readonly setUp: boolean
  /** The home governments whose registers it lets into, in words. */
  readonly registers: string
  readonly role: Role
  readonly login: string
  readonly name: string
  readonly faults?: readonly LinkedFault[]
}

/** Where somebody who was invited makes an account. */
export function joinPage(context: DeskContext, page: JoinPage): Promise<Answer> {
  const { locale } = context
  const words = accountWords(locale)
  const { faults = [], setUp, registers, role } = page
  const title = setUp ? words.setUpTitle : words.joinTitle
  const lead = setUp ? words.setUpLead(registers) : words.joinLead(registers, frameWords(locale).roles[role])
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead, faults }, locale)}
    ${setUp ? '' : html`<p class="role-line"><b>${frameWords(locale).roles[role]}</b> ${frameWords(locale).rolesAbout[role]}</p>`}
    ${joinForm(context, page)}
  </div>`
  return deskAnswer(context, { title, faulty: faults.length > 0 }, main, faults.length > 0 ? 422 : 200)
}

function joinForm({ locale, settings }: DeskContext, page: JoinPage): Html {
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

import type { Answer, PageStatus } from '../../http/route.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { type PasswordField, passwordField } from '../parts/password-field.ts'
import { type TextField, textField } from '../parts/text-field.ts'

export interface SignInPage {
  readonly next: string
  /** What was typed, when the form comes back. */
  readonly login?: string
  readonly faults?: readonly LinkedFault[]
  /** Said above the form: that the session ended, that one has signed out. */
  readonly lead?: string
  readonly status?: PageStatus
}

export function signInPage(context: DeskContext, page: SignInPage): Promise<Answer> {
  const { locale } = context
  const words = accountWords(locale)
  const { faults = [], lead = words.signInLead, status } = page
  const title = words.signInTitle
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead, faults }, locale)} ${signInForm(context, page)}
    <details class="help">
      <summary>${words.signInHelp}</summary>
      <p>${words.signInHelpText}</p>
    </details>
  </div>`
  return deskAnswer(context, { title, faulty: faults.length > 0 }, main, status)
}

function signInForm({ locale }: DeskContext, { next, login, faults = [] }: SignInPage): Html {
  const words = accountWords(locale)
  const name: TextField = {
    id: 'login',
    label: words.login,
    value: login,
    fault: faultAt(faults, 'login'),
    autocomplete: 'username',
    spellcheck: 'false',
    width: 'full',
  }
  const password: PasswordField = {
    id: 'password',
    label: words.password,
    fault: faultAt(faults, 'password'),
    autocomplete: 'current-password',
  }
  return form(
    { action: `/desk/sign-in?lang=${locale}`, hidden: { next } },
    html`${textField(name, locale)} ${passwordField(password, locale)}
    ${buttonRow(button({ text: words.signIn }))}`,
  )
}

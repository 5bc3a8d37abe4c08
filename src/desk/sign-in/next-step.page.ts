import type { Answer, PageStatus } from '../../http/route.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { passwordField } from '../parts/password-field.ts'
import { textField } from '../parts/text-field.ts'

interface NextStepPage {
  readonly next: string
  readonly faults?: readonly LinkedFault[]
  readonly status?: PageStatus
}

/** Where the code of the authenticator app is asked for. */
export function codePage(context: DeskContext, { next, faults = [], status }: NextStepPage): Promise<Answer> {
  const { locale } = context
  const words = accountWords(locale)
  const title = words.codeTitle
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead: words.codeLead, faults }, locale)}
    ${form(
      { action: `/desk/sign-in/code?lang=${locale}`, hidden: { next } },
      html`${textField({ id: 'code', label: words.code, hint: words.codeHint, fault: faultAt(faults, 'code'), autocomplete: 'one-time-code', spellcheck: 'false', width: 'medium' }, locale)}
      ${buttonRow(button({ text: words.codeGoOn }))}`,
    )}
  </div>`
  return deskAnswer(context, { title, faulty: faults.length > 0 }, main, status)
}

/** Where the rules of the installation ask for a new password before anything else. */
export function newPasswordPage(
  context: DeskContext,
  { next, faults = [], status }: NextStepPage,
): Promise<Answer> {
  const { locale, settings } = context
  const words = accountWords(locale)
  const { least, kinds, days } = settings.rules
  const title = words.newPasswordDueTitle
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead: words.newPasswordDueLead(days ?? 0), faults }, locale)}
    ${form(
      { action: `/desk/sign-in/new-password?lang=${locale}`, hidden: { next } },
      html`${passwordField({ id: 'password', label: words.newPassword, hint: words.passwordHint(least, kinds), fault: faultAt(faults, 'password'), autocomplete: 'new-password' }, locale)}
      ${buttonRow(button({ text: words.savePassword }))}`,
    )}
  </div>`
  return deskAnswer(context, { title, faulty: faults.length > 0 }, main, status)
}

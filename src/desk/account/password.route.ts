import { changePassword } from '../../acts/accounts/change-password.ts'
import { type Answer, get, type PageStatus, post, type Route, type RouteRequest } from '../../http/route.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskAnswer } from '../desk-page.ts'
import { doorstepOf, goOn } from '../entered.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { passwordField } from '../parts/password-field.ts'
import { accountFaults, faultStatus } from './fault-text.ts'

const SMALL_BODY = 8 * 1024
const HERE = '/desk/account/password'

export function passwordRoutes(deps: DeskDeps): Route[] {
  return [
    get(HERE, 'officer', async (request) => passwordPage(await deskContextOf(deps, request))),
    post(HERE, 'officer', SMALL_BODY, (request) => change(deps, request)),
  ]
}

async function change(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const { locale, officer } = context
  const [current = '', password = ''] = ['current', 'password'].map((name) => request.body.get(name) ?? '')
  const doorstep = doorstepOf(deps, request)
  const changed = await changePassword(deps, officer?.accountId ?? '', { current, password, doorstep })
  if (changed.ok)
    return goOn(deps, changed.value, '/desk/account', { text: accountWords(locale).passwordSaved })
  return passwordPage(context, accountFaults(changed.faults, locale), faultStatus(changed.faults))
}

function passwordPage(
  context: DeskContext,
  faults: readonly LinkedFault[] = [],
  status: PageStatus = 200,
): Promise<Answer> {
  const { locale, settings } = context
  const words = accountWords(locale)
  const { least, kinds } = settings.rules
  const title = words.changePassword
  const field = (id: string) => ({ id, fault: faultAt(faults, id) })
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, faults }, locale)}
    ${form(
      { action: HERE },
      html`${passwordField({ ...field('current'), label: words.currentPassword, hint: words.confirmHint, autocomplete: 'current-password' }, locale)}
      ${passwordField({ ...field('password'), label: words.newPassword, hint: words.passwordHint(least, kinds), autocomplete: 'new-password' }, locale)}
      ${buttonRow(button({ text: words.savePassword }))}`,
    )}
  </div>`
  const crumbs = [{ text: words.accountTitle, href: '/desk/account' }]
  return deskAnswer(context, { title, crumbs, faulty: faults.length > 0 }, main, status)
}

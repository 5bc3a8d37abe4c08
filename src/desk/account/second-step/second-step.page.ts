import type { Answer, PageStatus } from '../../../http/route.ts'
import { totpAddress } from '../../../passwords/one-time-code.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { type Html, html } from '../../../ui/html.ts'
import { accountWords } from '../../../words/desk/accounts/words.ts'
import type { DeskContext } from '../../desk-context.ts'
import { deskAnswer } from '../../desk-page.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { faultAt, form } from '../../parts/form.ts'
import { pageTop } from '../../parts/page-top.ts'
import { passwordField } from '../../parts/password-field.ts'
import { textField } from '../../parts/text-field.ts'
import { qrPicture } from './qr-picture.ts'

export interface Mended {
  readonly faults?: readonly LinkedFault[]
  readonly status?: PageStatus
}

/** Where the authenticator app reads its secret, and shows that it has. */
export function turnOnPage(
  context: DeskContext,
  secret: string,
  { faults = [], status }: Mended = {},
): Promise<Answer> {
  const { locale, officer } = context
  const words = accountWords(locale)
  const title = words.secondStepTitle
  const address = totpAddress(secret, officer?.login ?? '')
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead: words.secondStepScan, faults }, locale)}
    ${qrPicture(address, words.secondStepQr)}
    <p class="quiet">${words.secondStepKey}</p>
    <p class="key"><code>${secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
    ${form(
      { action: '/desk/account/second-step', hidden: { secret } },
      html`${textField({ id: 'code', label: words.secondStepCode, fault: faultAt(faults, 'code'), autocomplete: 'one-time-code', inputmode: 'numeric', width: 'short' }, locale)}
      ${confirmField(context, 'current', faults)} ${buttonRow(button({ text: words.secondStepTurnOn }))}`,
    )}
  </div>`
  return deskAnswer(context, { title, crumbs: crumbs(context), faulty: faults.length > 0 }, main, status)
}

/** Where an officer whose app is on turns it off, or gets new recovery codes. */
export function managePage(context: DeskContext, { faults = [], status }: Mended = {}): Promise<Answer> {
  const words = accountWords(context.locale)
  const title = words.secondStepManageTitle
  const off = {
    text: words.secondStepTurnOff,
    kind: 'danger',
    formaction: '/desk/account/second-step/off',
  } as const
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead: words.secondStepOn, faults }, context.locale)}
    ${form(
      { action: '/desk/account/second-step/codes' },
      html`${confirmField(context, 'current', faults)}
      ${buttonRow(button({ text: words.secondStepNewCodes }), button(off))}`,
    )}
  </div>`
  return deskAnswer(context, { title, crumbs: crumbs(context), faulty: faults.length > 0 }, main, status)
}

/** The recovery codes, this once. */
export function recoveryPage(context: DeskContext, codes: readonly string[]): Promise<Answer> {
  const { locale } = context
  const words = accountWords(locale)
  const title = words.recoveryTitle
  const main = html`<div class="desk-narrow">
    ${pageTop({ title, lead: words.recoveryLead }, locale)}
    <ol class="codes">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ol>
    ${buttonRow(buttonLink({ text: words.recoveryDone, href: '/desk/account', kind: 'primary' }))}
  </div>`
  return deskAnswer(context, { title, crumbs: crumbs(context) }, main)
}

function confirmField({ locale }: DeskContext, id: string, faults: readonly LinkedFault[]): Html {
  const words = accountWords(locale)
  return passwordField(
    {
      id,
      label: words.currentPassword,
      hint: words.confirmHint,
      fault: faultAt(faults, id),
      autocomplete: 'current-password',
    },
    locale,
  )
}

function crumbs({ locale }: DeskContext) {
  return [{ text: accountWords(locale).accountTitle, href: '/desk/account' }]
}

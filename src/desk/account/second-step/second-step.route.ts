import {
  renewRecoveryCodes,
  type TotpFault,
  turnOffTotp,
  turnOnTotp,
} from '../../../acts/accounts/turn-on-totp.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../../http/route.ts'
import type { Result } from '../../../kernel/result.ts'
import { isTotpSecret, newTotpSecret } from '../../../passwords/one-time-code.ts'
import { accountById } from '../../../records/account/account.view.ts'
import { accountWords } from '../../../words/desk/accounts/words.ts'
import { type DeskContext, deskContextOf } from '../../desk-context.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskRedirect } from '../../desk-page.ts'
import { doorstepOf } from '../../entered.ts'
import { accountFaults, faultStatus } from '../fault-text.ts'
import { managePage, type Mended, recoveryPage, turnOnPage } from './second-step.page.ts'

const SMALL_BODY = 8 * 1024
const HERE = '/desk/account/second-step'

/** The authenticator app of an officer's own account. */
export function secondStepRoutes(deps: DeskDeps): Route[] {
  return [
    get(HERE, 'officer', (request) => show(deps, request)),
    post(HERE, 'officer', SMALL_BODY, (request) => turnOn(deps, request)),
    post('/desk/account/second-step/off', 'officer', SMALL_BODY, (request) => turnOff(deps, request)),
    post('/desk/account/second-step/codes', 'officer', SMALL_BODY, (request) => newCodes(deps, request)),
  ]
}

async function show(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const account = await accountById(deps.database.reads, context.officer?.accountId ?? '')
  return account?.totpSecret ? managePage(context) : turnOnPage(context, newTotpSecret())
}

async function turnOn(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const secret = request.body.get('secret') ?? ''
  const offer = { ...given(deps, request), secret, code: request.body.get('code') ?? '' }
  const codes = await turnOnTotp(deps, context.officer?.accountId ?? '', offer)
  if (codes.ok) return recoveryPage(context, codes.value)
  return turnOnPage(context, isTotpSecret(secret) ? secret : newTotpSecret(), mended(context, codes))
}

async function turnOff(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const off = await turnOffTotp(deps, context.officer?.accountId ?? '', given(deps, request))
  if (!off.ok) return managePage(context, mended(context, off))
  return deskRedirect(deps, '/desk/account', { text: accountWords(context.locale).secondStepTurnedOff })
}

async function newCodes(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const codes = await renewRecoveryCodes(deps, context.officer?.accountId ?? '', given(deps, request))
  return codes.ok ? recoveryPage(context, codes.value) : managePage(context, mended(context, codes))
}

function given(deps: DeskDeps, request: RouteRequest) {
  return { password: request.body.get('current') ?? '', doorstep: doorstepOf(deps, request) }
}

function mended({ locale }: DeskContext, refused: Result<unknown, TotpFault>): Mended {
  const found = refused.ok ? [] : refused.faults
  return { faults: accountFaults(found, locale), status: faultStatus(found) }
}

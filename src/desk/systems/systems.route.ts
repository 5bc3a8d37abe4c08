import { makeToken, type MakeTokenFault } from '../../acts/tokens/make-token.ts'
import { revokeToken } from '../../acts/tokens/revoke-token.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { type ActFault, perform } from '../../records/perform.ts'
import { namesOfActors } from '../../records/history/record-history.view.ts'
import { siteOf } from '../../records/published/register-site.ts'
import { publishedRegisters } from '../../records/published/register.view.ts'
import { findRegister } from '../../records/register/register.view.ts'
import { findToken, tokensOf } from '../../records/token/token.view.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { tokenWords } from '../../words/desk/tokens/words.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { tokenFault } from './fault-text.ts'
import { readTokenForm, type TokenFormFault } from './token.form.ts'
import { tokenMadePage } from './token-made.page.ts'
import { tokenPage } from './token.page.ts'
import { type SystemsPage, systemsPage } from './systems.page.ts'

const SMALL_BODY = 8 * 1024

/** Which systems of the city may write into a register: for its administrators. */
export function systemsRoutes(deps: DeskDeps): Route[] {
  const list = '/desk/:register/systems'
  return [
    get(list, 'administrator', (request) => show(deps, request)),
    post(`${list}/make`, 'administrator', SMALL_BODY, (request) => make(deps, request)),
    get(`${list}/:token`, 'administrator', (request) => showOne(deps, request)),
    post(`${list}/:token/revoke`, 'administrator', SMALL_BODY, (request) => revoke(deps, request)),
  ]
}

type Shown = Pick<SystemsPage, 'typed' | 'faults' | 'status'>

async function show(deps: DeskDeps, request: RouteRequest, shown: Shown = {}): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const { register } = context
  if (!register) return { kind: 'missing' }
  const { reads } = deps.database
  const settings = await findRegister(reads, register.id)
  return systemsPage(context, {
    ...shown,
    here: listOf(context),
    tokens: await tokensOf(reads, register.id),
    now: deps.clock.now(),
    asksSecondPerson: settings?.content.approval === 'second-person',
  })
}

function listOf({ register }: DeskContext): string {
  return `/desk/${register?.slug}/systems`
}

async function make(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const { register } = context
  if (!register) return { kind: 'missing' }
  const form = readTokenForm(request.body)
  if (!form.ok) return refusal(deps, request, context, form.faults)
  const occasion = { principal: request.principal, registerId: register.id }
  const made = await perform(deps, occasion, makeToken, form.value)
  if (!made.ok) return refusal(deps, request, context, made.faults)
  const token = await findToken(deps.database.reads, register.id, made.value.id)
  const registers = await publishedRegisters(deps.database.published)
  const published = registers.find(({ id }) => id === register.id) ?? register
  const site = siteOf(registers, published, deps.settings.publicAddress ?? request.url.origin)
  return tokenMadePage(context, {
    text: made.value.text,
    name: form.value.name,
    expiresAt: token?.expiresAt ?? deps.clock.now(),
    address: `${site.address}/api/v1/drafts`,
    guide: `${site.address}/api?lang=${context.locale}#systems`,
    back: listOf(context),
  })
}

function refusal(
  deps: DeskDeps,
  request: RouteRequest,
  { locale }: DeskContext,
  found: readonly (TokenFormFault | MakeTokenFault | ActFault)[],
): Promise<Answer> {
  const faults = found.map((fault) => tokenFault(fault, locale))
  return show(deps, request, { typed: request.body, faults, status: 422 })
}

async function showOne(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const { reads } = deps.database
  const token = context.register && (await findToken(reads, context.register.id, request.param('token')))
  if (!token) return { kind: 'missing' }
  const names = await namesOfActors(reads, [token.madeBy])
  const name = names.get(token.madeBy)
  const maker = name?.kind === 'officer' ? name.name : editingWords(context.locale).formerOfficer
  return tokenPage(context, { back: listOf(context), token, maker, now: deps.clock.now() })
}

async function revoke(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const { register, locale } = context
  const words = tokenWords(locale)
  const { reads } = deps.database
  const token = register && (await findToken(reads, register.id, request.param('token')))
  if (!register || !token) return { kind: 'missing' }
  const occasion = { principal: request.principal, registerId: register.id }
  const done = await perform(deps, occasion, revokeToken, token.id)
  const text = done.ok ? words.revokedFlash(token.name) : words.goneFlash
  return deskRedirect(deps, listOf(context), { text })
}

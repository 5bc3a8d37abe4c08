import { API_LANGUAGES, type ApiLanguage } from '../../open-data/api/problem.ts'
import type { Answer, ExtraHeaders, RouteRequest } from '../../http/route.ts'
import { preferredLanguage } from '../../http/negotiate.ts'
import type { Id } from '../../kernel/ids.ts'
import { allows, actorOf } from '../../records/account/principal.ts'
import { siteOf } from '../../records/published/register-site.ts'
import { type Json, sha256 } from '../../kernel/hash.ts'
import type { SystemsProblem } from '../../words/systems/words.ts'
import { type DraftNoun, draftsPath } from '../fields/draft-nouns.ts'
import { PRIVATE, systemsProblem } from '../problem.ts'
import type { SystemsDeps } from '../systems-deps.ts'

/** A request of a system that was let in: to which noun's drafts, in which register. */
export interface AskedDraft {
  readonly deps: SystemsDeps
  readonly request: RouteRequest
  readonly noun: DraftNoun
  readonly registerId: Id<'register'>
}

export type Answers = (asked: AskedDraft) => Promise<Answer>

/** The language of what is said of single fields, which the desk has words for in two. */
export function detailLanguage({ request }: AskedDraft): ApiLanguage {
  return preferredLanguage(request.header('accept-language'), API_LANGUAGES)
}

export function refusal(
  { deps, request }: Pick<AskedDraft, 'deps' | 'request'>,
  name: SystemsProblem,
  more: Parameters<typeof systemsProblem>[3] = {},
): Answer {
  return systemsProblem(request, deps.origin, name, more)
}

export function mayRead({ request, registerId }: AskedDraft): boolean {
  return allows(request.principal, 'drafts:read', registerId)
}

/** Where a draft stands, for the system that sent it and for the officers who look at it. */
export async function addressesOf(
  { deps, request, noun, registerId }: AskedDraft,
  id: string,
): Promise<{ readonly url: string; readonly desk: string }> {
  const registers = await deps.registers()
  const register = registers.find((one) => one.id === registerId)
  const origin = deps.origin ?? request.url.origin
  const site = register ? siteOf(registers, register, origin).address : origin
  return {
    url: `${site}${draftsPath(noun)}/${id}`,
    desk: `${origin}/desk/${register?.slug ?? ''}/records/${id}`,
  }
}

/** An entity tag names one version of one record. */
export function tagOf(version: string): string {
  return `"${version}"`
}

const TAG = /^"(?<version>\d{1,9}\.\d{1,9})"$/

/** The version that a change was made from; undefined when none is named, and for "any", which would overwrite. */
export function versionAsked({ request }: AskedDraft): string | undefined {
  return TAG.exec((request.header('if-match') ?? '').trim())?.groups?.version
}

const KEY = /^[\x21-\x7e]{1,100}$/

/** Under what a request is remembered, each token's apart; undefined without one, null for one that cannot be used. */
export function requestKey({ request }: AskedDraft): string | null | undefined {
  const key = request.header('idempotency-key')
  if (key === null) return undefined
  return KEY.test(key) ? sha256(`${actorOf(request.principal)}\n${key}`) : null
}

export function answerOf(
  body: Json,
  { status = 200, headers = [] }: { readonly status?: 200 | 201; readonly headers?: ExtraHeaders } = {},
): Answer {
  const type = 'application/json; charset=utf-8'
  return { kind: 'data', type, text: `${JSON.stringify(body)}\n`, status, headers: [...PRIVATE, ...headers] }
}

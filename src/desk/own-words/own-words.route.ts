import { forgetWord } from '../../acts/forget-word.ts'
import { teachWords } from '../../acts/teach-words.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { perform } from '../../records/perform.ts'
import { findRegister } from '../../records/register/register.view.ts'
import { taughtWords } from '../../records/register/taught-words.ts'
import { ownWordsWords } from '../../words/desk/own-words/words.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { LONGEST_TRIAL, type OwnWordsFault } from './fault-text.ts'
import { readForgetForm, readTeachForm } from './own-words.form.ts'
import { type OwnWordsPage, ownWordsPage } from './own-words.page.ts'
import { readAloud } from './read-aloud.ts'
import type { Trial } from './trial-part.ts'

const SMALL_BODY = 16 * 1024
/** The longest trial, each letter of it in nine characters of a form. */
const TRIAL_BODY = 12 * LONGEST_TRIAL

/** The words of the city's own pages: for those who import them. */
export function ownWordsRoutes(deps: DeskDeps): Route[] {
  const here = '/desk/:register/words'
  return [
    get(here, 'editor', (request) => show(deps, request)),
    post(here, 'editor', SMALL_BODY, (request) => teach(deps, request)),
    post(`${here}/forget`, 'editor', SMALL_BODY, (request) => forget(deps, request)),
    post(`${here}/try`, 'editor', TRIAL_BODY, (request) => trial(deps, request)),
  ]
}

async function show(
  deps: DeskDeps,
  request: RouteRequest,
  shown: Pick<OwnWordsPage, 'typed' | 'trial' | 'faults'> = {},
): Promise<Answer> {
  const { registerId, param } = request
  const register = registerId && (await findRegister(deps.database.reads, registerId))
  if (!register) return { kind: 'missing' }
  const taught = taughtWords(register.content.readerWords)
  const context = await deskContextOf(deps, request)
  return ownWordsPage(context, { here: `/desk/${param('register')}/words`, taught, ...shown })
}

async function teach(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { principal, registerId, body } = request
  if (!registerId) return { kind: 'missing' }
  const typed = readTeachForm(body)
  if (!typed.ok) return show(deps, request, { typed: body, faults: typed.faults })
  const taught = await perform(deps, { principal, registerId }, teachWords, typed.value)
  if (taught.ok) return done(deps, request, (words) => words.added(typed.value.length))
  return refusal(deps, request, taught.faults)
}

async function forget(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { principal, registerId, body } = request
  const word = readForgetForm(body)
  if (!registerId || !word) return { kind: 'missing' }
  const gone = await perform(deps, { principal, registerId }, forgetWord, word)
  if (gone.ok) return done(deps, request, (words) => words.forgotten(word.word))
  return refusal(deps, request, gone.faults)
}

async function trial(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const text = (request.body.get('text') ?? '').normalize('NFC').trim()
  const before = { text, before: [], after: [] }
  if (text === '') return show(deps, request, { faults: [{ kind: 'text-missing' }] })
  if (text.length > LONGEST_TRIAL)
    return show(deps, request, { trial: before, faults: [{ kind: 'text-long' }] })
  return show(deps, request, { trial: await readTwice(deps, request, text) })
}

async function readTwice(deps: DeskDeps, request: RouteRequest, text: string): Promise<Trial> {
  const { registerId } = request
  const register = registerId && (await findRegister(deps.database.reads, registerId))
  const { locale } = await deskContextOf(deps, request)
  const homeElse = Object.values(register?.content.names ?? {})
  const words = register?.content.readerWords
  return {
    text,
    before: readAloud(text, { homeElse }, locale),
    after: readAloud(text, { homeElse, words }, locale),
  }
}

type Told = (words: ReturnType<typeof ownWordsWords>) => string

async function done(deps: DeskDeps, request: RouteRequest, told: Told): Promise<Answer> {
  const { locale } = await deskContextOf(deps, request)
  const text = told(ownWordsWords(locale))
  return deskRedirect(deps, `/desk/${request.param('register')}/words`, { text })
}

/** Faults of the act go back to the form with what was typed; any other means that the officer may not. */
function refusal(
  deps: DeskDeps,
  request: RouteRequest,
  faults: readonly { readonly kind: string }[],
): Promise<Answer> {
  const own = faults.flatMap(({ kind }): OwnWordsFault[] =>
    kind === 'too-many-words' || kind === 'register-changed-meanwhile' ? [{ kind }] : [],
  )
  if (own.length === 0) return Promise.resolve({ kind: 'error', status: 403 })
  return show(deps, request, { typed: request.body, faults: own })
}

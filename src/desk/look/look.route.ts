import { type LookChange, setLook, type SetLookFault } from '../../acts/set-look.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { judgeColour } from '../../kernel/colour/nearest.ts'
import { perform } from '../../records/perform.ts'
import { LARGEST_LOGO, toLogo } from '../../records/register/logo.ts'
import type { Register } from '../../records/register/register.ts'
import { findRegister } from '../../records/register/register.view.ts'
import { lookDeskWords } from '../../words/desk/look/words.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import type { LookFault } from './fault-text.ts'
import { lookPage } from './look.page.ts'

const SMALL_BODY = 8 * 1024
/** A logo that is too large shall still hear by how much. */
const LOGO_BODY = 40 * LARGEST_LOGO

/** How the public pages of a register look: for its administrators. */
export function lookRoutes(deps: DeskDeps): Route[] {
  const here = '/desk/:register/look'
  return [
    get(here, 'administrator', (request) => show(deps, request)),
    post(here, 'administrator', SMALL_BODY, (request) => saveColour(deps, request)),
    get(`${here}/logo`, 'administrator', (request) => logo(deps, request)),
    post(`${here}/logo`, 'administrator', LOGO_BODY, (request) => saveLogo(deps, request)),
    post(`${here}/logo/remove`, 'administrator', SMALL_BODY, (request) =>
      change(deps, request, { logo: null }, 'removedLogo'),
    ),
  ]
}

async function lookOf({ database }: DeskDeps, { registerId }: RouteRequest): Promise<Register['look']> {
  const register = registerId && (await findRegister(database.reads, registerId))
  return register ? register.content.look : undefined
}

interface Shown {
  readonly colour?: string
  readonly faults?: readonly LookFault[]
}

async function show(deps: DeskDeps, request: RouteRequest, shown: Shown = {}): Promise<Answer> {
  const look = await lookOf(deps, request)
  const kept = { colour: look?.colour ?? '', logo: look?.logo ?? null }
  return lookPage(await deskContextOf(deps, request), { ...kept, ...shown })
}

async function logo(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const kept = (await lookOf(deps, request))?.logo
  if (!kept) return { kind: 'missing' }
  const text = Uint8Array.from(Buffer.from(kept.base64, 'base64'))
  return { kind: 'data', type: kept.type, text, headers: [['cache-control', 'no-store']] }
}

/** A colour that cannot be read on white is not saved; the page offers the nearest that can. */
async function saveColour(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const colour = (request.body.get('colour') ?? '').normalize('NFKC').trim().toLowerCase()
  if (colour === '') return change(deps, request, { colour: null }, 'usualColour')
  const light = judgeColour(colour)?.find(({ ground }) => ground === 'light')
  if (!light) return show(deps, request, { colour, faults: [{ kind: 'colour-unclear', wrote: colour }] })
  if (!light.passes) return show(deps, request, { colour, faults: [{ kind: 'colour-pale', ...light }] })
  return change(deps, request, { colour }, 'savedColour')
}

async function saveLogo(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const [file] = request.files
  if (!file || file.bytes.length === 0) return show(deps, request, { faults: [{ kind: 'no-file' }] })
  const read = toLogo(file.bytes)
  if (!read.ok) return show(deps, request, { faults: read.faults })
  return change(deps, request, { logo: read.value }, 'savedLogo')
}

/** What the act itself found, beside what any act is refused for. */
function isOwn(fault: { readonly kind: string }): fault is SetLookFault {
  return fault.kind === 'register-changed-meanwhile' || fault.kind === 'colour-unclear'
}

type Done = 'savedColour' | 'usualColour' | 'savedLogo' | 'removedLogo'

async function change(deps: DeskDeps, request: RouteRequest, look: LookChange, done: Done): Promise<Answer> {
  const { principal, registerId, param } = request
  if (!registerId) return { kind: 'missing' }
  const changed = await perform(deps, { principal, registerId }, setLook, look)
  if (!changed.ok) {
    const told = changed.faults.flatMap((fault): LookFault[] => (isOwn(fault) ? [fault] : []))
    return told.length > 0 ? show(deps, request, { faults: told }) : { kind: 'error', status: 403 }
  }
  const { locale } = await deskContextOf(deps, request)
  return deskRedirect(deps, `/desk/${param('register')}/look`, { text: lookDeskWords(locale)[done] })
}

import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import {
  type CorrectableView,
  correctableView,
} from '../../records/published/corrections/correctable.view.ts'
import { departmentsOf } from '../../records/published/departments.view.ts'
import { recordAddress } from '../../records/published/record-address.view.ts'
import type { PageContext } from '../page-context.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { type CorrectionFault, readCorrectionForm, typedIn } from './correction.form.ts'
import { correctionPage, correctionThanksPage, correctionWithoutRecordPage } from './correction.page.ts'

/** All fields at their longest in four-byte letters, percent-encoded. */
const LARGEST_BODY = 40 * 1024

/** Whatever is public can be reported as wrong; the answer stands beside it. */
export function correctionRoutes(deps: SiteDeps): Route[] {
  return [
    get('/:locale/corrections/new', 'anyone', (request) => ask(deps, request)),
    get('/:locale/corrections/thanks', 'anyone', (request) => thank(deps, request)),
    post('/:locale/corrections', 'anyone', LARGEST_BODY, (request) => receive(deps, request)),
  ]
}

async function ask(deps: SiteDeps, { param, url }: RouteRequest): Promise<Answer> {
  const context = await contextOf(deps, param('locale'), '/corrections/new')
  if (!context) return { kind: 'missing' }
  const typed = typedIn(url.searchParams)
  if (typed.aboutId === '') return withoutRecord(deps, context)
  const about = await correctableView(deps.published, context.register.id, typed.aboutId)
  if (!about) return { kind: 'missing' }
  return { kind: 'page', status: 200, html: (await correctionPage(context, about, typed)).toString() }
}

async function withoutRecord({ published }: SiteDeps, context: PageContext): Promise<Answer> {
  const departments = await departmentsOf(published, context.register.id)
  const html = (await correctionWithoutRecordPage(context, departments)).toString()
  return { kind: 'page', status: 200, html }
}

async function receive(deps: SiteDeps, { param, body }: RouteRequest): Promise<Answer> {
  const context = await contextOf(deps, param('locale'), '/corrections/new')
  if (!context) return { kind: 'missing' }
  const about = await correctableView(deps.published, context.register.id, body.get('about') ?? '')
  if (!about) return { kind: 'missing' }
  const form = readCorrectionForm(body)
  if (!form.ok) return refusal(context, about, body, form.faults)
  const given = { ...form.value, language: context.locale }
  const kept = await deps.suggestCorrection(context.register.id, given, body.get('key') ?? undefined)
  if (kept.ok)
    return { kind: 'redirect', status: 303, to: `/${context.locale}/corrections/thanks?about=${about.id}` }
  return refusal(
    context,
    about,
    body,
    kept.faults.map(({ kind }) => (kind === 'too-many' || kind === 'key-reused' ? kind : 'record-unknown')),
  )
}

async function refusal(
  context: PageContext,
  about: CorrectableView,
  body: URLSearchParams,
  faults: readonly CorrectionFault[],
): Promise<Answer> {
  const html = (await correctionPage(context, about, typedIn(body), faults)).toString()
  return { kind: 'page', status: faults.includes('too-many') ? 429 : 422, html }
}

async function thank(deps: SiteDeps, { param, url }: RouteRequest): Promise<Answer> {
  const context = await contextOf(deps, param('locale'), '/corrections/thanks')
  if (!context) return { kind: 'missing' }
  const address = await recordAddress(deps.published, url.searchParams.get('about') ?? '')
  const back = address?.registerId === context.register.id ? address.path : null
  return { kind: 'page', status: 200, html: (await correctionThanksPage(context, back)).toString() }
}

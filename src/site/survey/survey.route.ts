import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { recordAddress } from '../../records/published/record-address.view.ts'
import { OWN_PAGES } from '../own-pages.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import type { PageContext } from '../page-context.ts'
import { readSurveyForm, type SurveyForm } from './survey.form.ts'
import { type SurveyFault, surveyRefusedPage, thanksPage } from './survey.page.ts'

/** A comment of the longest length in four-byte letters, percent-encoded, with room for the other fields. */
const LARGEST_BODY = 16 * 1024

export function surveyRoutes(deps: SiteDeps): Route[] {
  return [
    post('/:locale/survey', 'anyone', LARGEST_BODY, (request) => answer(deps, request)),
    get('/:locale/survey/thanks', 'anyone', (request) => thanks(deps, request)),
  ]
}

async function answer(deps: SiteDeps, { param, body }: RouteRequest): Promise<Answer> {
  const context = await contextOf(deps, param('locale'), '/survey')
  if (!context) return { kind: 'missing' }
  const form = readSurveyForm(body)
  if (!form.ok) return refusal(context, form.faults, body)
  const { key, ...given } = form.value
  if (!(await isPage(deps, context, given.page))) return refusal(context, ['page-unknown'], body)
  const kept = await deps.answerSurvey(context.register.id, { ...given, language: context.locale }, key)
  if (!kept.ok && kept.faults.some(({ kind }) => kind === 'key-reused'))
    return refusal(context, ['key-reused'], body)
  if (!kept.ok) return { kind: 'missing' }
  const to = `/${context.locale}/survey/thanks?page=${encodeURIComponent(given.page)}`
  return { kind: 'redirect', status: 303, to }
}

async function refusal(
  context: PageContext,
  faults: readonly SurveyFault[],
  body: URLSearchParams,
): Promise<Answer> {
  const typed = (name: keyof SurveyForm) => body.get(name) ?? ''
  const answers = { page: typed('page'), edition: typed('edition'), comment: typed('comment') }
  const html = (await surveyRefusedPage(context, faults, answers)).toString()
  return { kind: 'page', status: 422, html }
}

async function thanks(deps: SiteDeps, { param, url }: RouteRequest): Promise<Answer> {
  const context = await contextOf(deps, param('locale'), '/survey/thanks')
  if (!context) return { kind: 'missing' }
  const page = url.searchParams.get('page') ?? ''
  const html = (
    await thanksPage(context, { page: (await isPage(deps, context, page)) ? page : '' })
  ).toString()
  return { kind: 'page', status: 200, html }
}

/** The public pages that ask the question: those that every register has, each partner's, and each record's. */
async function isPage(
  { published }: SiteDeps,
  { partners, register }: PageContext,
  page: string,
): Promise<boolean> {
  if (OWN_PAGES.includes(page) || partners.some(({ slug }) => page === `/partners/${slug}`)) return true
  const id = RECORD.exec(page)?.groups?.['id']
  const address = id === undefined ? undefined : await recordAddress(published, id)
  return address?.registerId === register.id && address.path === page
}

const RECORD = /^\/(?:exchanges|agreements|places)\/(?<id>[0-9a-z]{24})$/

import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
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
  if (!isPage(context, given.page)) return refusal(context, ['page-unknown'], body)
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
  const html = (await thanksPage(context, { page: isPage(context, page) ? page : '' })).toString()
  return { kind: 'page', status: 200, html }
}

/** The public pages that ask the question: home, the site map, the search and each published partner's. */
function isPage({ partners }: PageContext, page: string): boolean {
  return (
    ['', '/sitemap', '/search'].includes(page) || partners.some(({ slug }) => page === `/partners/${slug}`)
  )
}

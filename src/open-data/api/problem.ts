import { z } from 'zod'
import { preferredLanguage } from '../../http/negotiate.ts'
import type { Answer, DataStatus, ExtraHeaders, RouteRequest } from '../../http/route.ts'
import { LOCALES } from '../../kernel/locale.ts'
import { interfaceWords, type ProblemName } from '../../words/interface/words.ts'
import { OPEN_HEADERS } from './open-headers.ts'
import type { QueryFault } from './query.ts'

export const API_LANGUAGES = ['ko', 'en'] as const
export type ApiLanguage = (typeof API_LANGUAGES)[number]

/** With which status each is told; a page says what they mean (`/api#problem-…`). */
export const PROBLEMS: Readonly<Record<ProblemName, DataStatus>> = {
  'invalid-query': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  withdrawn: 410,
}

/** An error as RFC 9457 writes it; `errors` of a query, the notice of what was withdrawn. */
export const problemSchema = z.strictObject({
  type: z.url(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(z.strictObject({ parameter: z.string(), detail: z.string() })).optional(),
  withdrawn_on: z.iso.date().optional(),
  reason: z.string().optional(),
  page: z.url().optional(),
})

type More = Pick<z.output<typeof problemSchema>, 'withdrawn_on' | 'reason' | 'page'>

/** Of those in which the interface is described. */
export function languageOf(request: Pick<RouteRequest, 'header'>): ApiLanguage {
  return preferredLanguage(request.header('accept-language'), API_LANGUAGES)
}

/** The answer that says what is wrong and what to do, in the language that the request likes best. */
export function answerProblem(
  request: RouteRequest,
  base: string,
  name: ProblemName,
  { faults, ...more }: More & { readonly faults?: readonly QueryFault[] } = {},
): Answer {
  const status = PROBLEMS[name]
  const language = preferredLanguage(request.header('accept-language'), LOCALES)
  const words = interfaceWords(language)
  const { title, advice } = words.problems[name]
  const body: z.output<typeof problemSchema> = {
    type: `${base}/api#problem-${name}`,
    title,
    status,
    detail: advice,
    instance: request.url.pathname + request.url.search,
    ...(faults && {
      errors: faults.map(({ parameter, why }) => ({ parameter, detail: why(words) })),
    }),
    ...more,
  }
  const headers: ExtraHeaders = [
    ...OPEN_HEADERS,
    ['cache-control', 'no-cache'],
    ['content-language', language],
    ['vary', 'Accept, Accept-Language'],
    ...(status === 405 ? ([['allow', 'GET, HEAD, OPTIONS']] as const) : []),
  ]
  const type = 'application/problem+json; charset=utf-8'
  return { kind: 'data', type, text: `${JSON.stringify(body, null, 2)}\n`, status, headers }
}

import { z } from 'zod'
import { preferredLanguage } from '../../http/negotiate.ts'
import type { Answer, DataStatus, ExtraHeaders, RouteRequest } from '../../http/route.ts'
import type { Meaning } from '../../records/published/described/field.ts'
import { OPEN_HEADERS } from './open-headers.ts'
import type { QueryFault } from './query.ts'

export const API_LANGUAGES = ['ko', 'en'] as const
export type ApiLanguage = (typeof API_LANGUAGES)[number]

/** What can be wrong with a request, each with a page that says it (`/api#problem-…`). */
export const PROBLEMS = {
  'invalid-query': problem(
    400,
    { ko: '물음을 읽을 수 없습니다', en: 'The query cannot be read' },
    {
      ko: 'errors에 적힌 것을 모두 고쳐서 다시 물어 주세요.',
      en: 'Correct everything that errors lists, and ask again.',
    },
  ),
  'not-found': problem(
    404,
    { ko: '없는 주소이거나 공개되지 않은 기록입니다', en: 'No such address, or no public record' },
    {
      ko: '/api/v1에 목록이 있고, 기록의 주소는 목록의 id로 만듭니다.',
      en: 'The lists stand in /api/v1; the address of a record is made with an id from its list.',
    },
  ),
  'method-not-allowed': problem(
    405,
    { ko: '읽기만 할 수 있습니다', en: 'This can only be read' },
    { ko: 'GET, HEAD, OPTIONS만 받습니다.', en: 'Ask with GET, HEAD or OPTIONS.' },
  ),
  'not-acceptable': problem(
    406,
    { ko: 'JSON으로만 답합니다', en: 'Answers are JSON' },
    {
      ko: 'Accept에 application/json을 적거나 Accept를 빼 주세요. 다른 꼴은 /data/의 파일에 있습니다.',
      en: 'Send Accept: application/json, or no Accept. Other formats are among the files under /data/.',
    },
  ),
  withdrawn: problem(
    410,
    { ko: '철회된 기록입니다', en: 'The record was withdrawn' },
    {
      ko: '더는 공개하지 않습니다. 가지고 있는 사본에서 지워 주세요.',
      en: 'It is no longer public. Remove it from any copy that you keep.',
    },
  ),
} as const

export type ProblemName = keyof typeof PROBLEMS

function problem<const Status extends DataStatus>(status: Status, title: Meaning, advice: Meaning) {
  return { status, title, advice }
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

export function languageOf(request: Pick<RouteRequest, 'header'>): ApiLanguage {
  return preferredLanguage(request.header('accept-language'), API_LANGUAGES)
}

/** The answer that says what is wrong and what to do, in Korean or English as the request likes. */
export function answerProblem(
  request: RouteRequest,
  base: string,
  name: ProblemName,
  { faults, ...more }: More & { readonly faults?: readonly QueryFault[] } = {},
): Answer {
  const { status, title, advice } = PROBLEMS[name]
  const language = languageOf(request)
  const body: z.output<typeof problemSchema> = {
    type: `${base}/api#problem-${name}`,
    title: title[language],
    status,
    detail: advice[language],
    instance: request.url.pathname + request.url.search,
    ...(faults && {
      errors: faults.map(({ parameter, detail }) => ({ parameter, detail: detail[language] })),
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

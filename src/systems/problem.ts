import { z } from 'zod'
import type { AskedInVain } from '../http/shell.ts'
import { preferredLanguage } from '../http/negotiate.ts'
import type { Answer, DataStatus, ExtraHeaders } from '../http/route.ts'
import type { Json } from '../kernel/hash.ts'
import { LOCALES } from '../kernel/locale.ts'
import { type SystemsProblem, systemsWords } from '../words/systems/words.ts'
import type { SentFault } from './sent/sent-fault.ts'

/** With which status each is told. */
export const STATUSES: Readonly<Record<SystemsProblem, DataStatus>> = {
  'token-missing': 401,
  'token-invalid': 401,
  'too-many-failures': 429,
  'too-many-requests': 429,
  'scope-missing': 403,
  'second-person-needed': 403,
  'not-json': 400,
  'key-faulty': 400,
  'query-faulty': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'nothing-waits': 409,
  'is-withdrawn': 409,
  stale: 412,
  'too-large': 413,
  'wrong-type': 415,
  'draft-faulty': 422,
  'key-reused': 422,
  'version-missing': 428,
  broken: 500,
  unavailable: 503,
}

/** An error as RFC 9457 writes it; `errors` point into what was sent (RFC 6901), `current` is how the draft stands now. */
export const problemSchema = z.strictObject({
  type: z.url(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
  current: z.unknown().optional(),
})

interface More {
  readonly errors?: readonly SentFault[]
  readonly current?: Json
  readonly headers?: ExtraHeaders
}

/** The answer that says what is wrong and what to do, in the language that the request likes best. */
export function systemsProblem(
  { url, header }: AskedInVain,
  origin: string | undefined,
  name: SystemsProblem,
  { headers = [], errors, ...more }: More = {},
): Answer {
  const language = preferredLanguage(header('accept-language'), LOCALES)
  const { title, advice } = systemsWords(language)[name]
  const status = STATUSES[name]
  const body: z.output<typeof problemSchema> = {
    type: `${(origin ?? url.origin) + bookIn(url)}/api#problem-${name}`,
    title,
    status,
    detail: advice,
    instance: url.pathname + url.search,
    ...(errors && { errors: [...errors] }),
    ...more,
  }
  return {
    kind: 'data',
    type: 'application/problem+json; charset=utf-8',
    text: `${JSON.stringify(body, null, 2)}\n`,
    status,
    headers: [...PRIVATE, ['content-language', language], ...headersOf(status), ...headers],
  }
}

/** What a token is answered is nobody else's. */
export const PRIVATE: ExtraHeaders = [
  ['cache-control', 'private, no-store'],
  ['vary', 'Authorization, Accept-Language'],
]

const MINUTE = '60'
const QUARTER = '900'

function headersOf(status: DataStatus): ExtraHeaders {
  if (status === 401) return [['www-authenticate', 'Bearer realm="drafts"']]
  if (status === 503) return [['retry-after', '5']]
  return []
}

/** How long whoever asked too often should wait, in seconds. */
export function waitFor(name: 'too-many-failures' | 'too-many-requests'): ExtraHeaders {
  return [['retry-after', name === 'too-many-requests' ? MINUTE : QUARTER]]
}

const BOOK = /^(?<book>\/[a-z0-9-]{1,60})?\/api\/v1\/drafts(?:\/|$)/

/** What stands before the interface in an address: '' or '/busan'. */
function bookIn({ pathname }: URL): string {
  return BOOK.exec(pathname)?.groups?.book ?? ''
}

/** Whether programs with tokens ask here. */
export function isDraftsAddress({ pathname }: URL): boolean {
  return BOOK.test(pathname)
}

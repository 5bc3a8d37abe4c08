import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import type { DescribedName } from '../../records/published/described/nouns.ts'
import { DESCRIBED } from '../../records/published/described/nouns.ts'
import { RECORDS } from '../../records/published/described/records.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'
import { cp949File, cp949Report } from './cp949-file.ts'
import { answerFile } from './data-file.ts'
import { nounFile, TABLE_FORMATS, type TableFormat } from './noun-file.ts'
import { offerFor } from './offer.ts'
import { profileFile, PROFILES } from './profile-file.ts'

/** What is asked for beside the noun and the format. */
interface Asked {
  readonly cp949: boolean
  readonly report: boolean
  readonly profile: string | null
}

/**
 * The files of rows: one address for each noun in each format. What is asked for by a query has an address of its own
 * too, so that a copy of the site without a server holds it.
 */
export function tableRoutes(deps: OpenDataDeps): Route[] {
  return DESCRIBED.flatMap(({ name, file }) => [
    ...TABLE_FORMATS.map((format) =>
      get(`/data/${file}.${format}`, 'anyone', (request) => {
        const asked = readAsked(request.url.searchParams)
        return asked ? answerTable(deps, request, { name, format, asked }) : refused()
      }),
    ),
    named(deps, `/data/${file}.cp949.csv`, name, { cp949: true, report: false, profile: null }),
    ...(name === 'partner' ? profileRoutes(deps) : []),
  ])
}

function profileRoutes(deps: OpenDataDeps): Route[] {
  return PROFILES.map((profile) => {
    const ending = profile === 'quickstatements' ? 'txt' : 'csv'
    return named(deps, `/data/partners.${profile}.${ending}`, 'partner', {
      cp949: false,
      report: false,
      profile,
    })
  })
}

function named(deps: OpenDataDeps, path: string, name: DescribedName, asked: Asked): Route {
  return get(path, 'anyone', (request) => answerTable(deps, request, { name, format: 'csv', asked }))
}

function refused(): Promise<Answer> {
  return Promise.resolve({ kind: 'error', status: 400 })
}

interface Question {
  readonly name: DescribedName
  readonly format: TableFormat
  readonly asked: Asked
}

async function answerTable(
  deps: OpenDataDeps,
  request: RouteRequest,
  { name, format, asked }: Question,
): Promise<Answer> {
  const noun = DESCRIBED.find((one) => one.name === name)
  const offer = await offerFor(deps, request)
  if (!offer || !noun) return { kind: 'missing' }
  const records = () => RECORDS[name](offer.scope)
  if (asked.report && format === 'csv') return cp949Report(offer, request, noun, records)
  const file = asked.profile
    ? profileFile(offer, noun, format, asked.profile)
    : nounFile(offer, noun, format, records)
  if (!file) return refused()
  if (!asked.cp949) return answerFile(offer, request, file)
  return format === 'csv' ? cp949File(offer, request, file) : refused()
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Undefined for a question that nobody could answer: an encoding that is none of ours, a day that is none. */
function readAsked(query: URLSearchParams): Asked | undefined {
  const encoding = query.get('encoding')
  const since = query.get('since')
  if (encoding !== null && encoding !== 'cp949' && encoding !== 'utf-8') return undefined
  if (since !== null && !DAY.test(since)) return undefined
  const cp949 = encoding === 'cp949'
  return { cp949, report: cp949 && query.get('report') === '1', profile: query.get('profile') }
}

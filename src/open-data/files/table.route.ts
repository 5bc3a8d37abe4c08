import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import type { DescribedName } from '../../records/published/described/nouns.ts'
import { DESCRIBED } from '../../records/published/described/nouns.ts'
import { RECORDS } from '../../records/published/described/records.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'
import { cp949File, cp949Report } from './cp949-file.ts'
import { answerFile } from './data-file.ts'
import { nounFile, TABLE_FORMATS, type TableFormat } from './noun-file.ts'
import { offerFor } from './offer.ts'
import { profileFile } from './profile-file.ts'

/** The files of rows: one address for each noun in each format. */
export function tableRoutes(deps: OpenDataDeps): Route[] {
  return DESCRIBED.flatMap(({ name, file }) =>
    TABLE_FORMATS.map((format) =>
      get(`/data/${file}.${format}`, 'anyone', (request) => answerTable(deps, request, name, format)),
    ),
  )
}

async function answerTable(
  deps: OpenDataDeps,
  request: RouteRequest,
  name: DescribedName,
  format: TableFormat,
): Promise<Answer> {
  const asked = readAsked(request.url.searchParams)
  const noun = DESCRIBED.find((one) => one.name === name)
  if (!asked || !noun) return { kind: 'error', status: 400 }
  const offer = await offerFor(deps, request)
  if (!offer) return { kind: 'missing' }
  const records = () => RECORDS[name](offer.scope)
  if (asked.report && format === 'csv') return cp949Report(offer, request, noun, records)
  const file = asked.profile
    ? profileFile(offer, noun, format, asked.profile)
    : nounFile(offer, noun, format, records)
  if (!file) return { kind: 'error', status: 400 }
  if (!asked.cp949) return answerFile(offer, request, file)
  return format === 'csv' ? cp949File(offer, request, file) : { kind: 'error', status: 400 }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Undefined for a question that nobody could answer: an encoding that is none of ours, a day that is none. */
function readAsked(query: URLSearchParams) {
  const encoding = query.get('encoding')
  const since = query.get('since')
  if (encoding !== null && encoding !== 'cp949' && encoding !== 'utf-8') return undefined
  if (since !== null && !DAY.test(since)) return undefined
  const cp949 = encoding === 'cp949'
  return { cp949, report: cp949 && query.get('report') === '1', profile: query.get('profile') }
}

import type { z } from 'zod'
import { ok, refused, type Result } from '../../kernel/result.ts'
import type { Meaning } from '../../records/published/described/field.ts'
import type { ApiNoun } from './nouns.ts'
import { fieldsParameter, type Parameter, type ParameterName, PARAMETERS } from './parameter.ts'

/** What a query asks for, each value as its parameter's schema checked it. */
export type Query = {
  readonly [Name in ParameterName]?: z.output<(typeof PARAMETERS)[Name]['schema']>
} & { readonly fields?: readonly string[] }

/** What is wrong with one parameter. */
export interface QueryFault {
  readonly parameter: string
  readonly detail: Meaning
}

const PAGING = ['limit', 'cursor', 'since'] as const
const YEARS = ['year', 'from', 'to'] as const

/** By what each list can be narrowed. */
const FILTERS = {
  partner: ['country', 'tie'],
  agreement: ['partner', 'type', ...YEARS],
  exchange: ['partner', 'kind', 'direction', 'group', ...YEARS],
  fact: ['place', 'key'],
  place: ['country'],
  series: [],
  media: [],
  source: [],
} as const satisfies Readonly<Record<ApiNoun['name'], readonly ParameterName[]>>

export type Parameters = Readonly<Record<string, Parameter>>

/** Everything that the list of a noun can be asked for. */
export function listParameters(noun: ApiNoun): Parameters {
  return { ...chosen([...FILTERS[noun.name], ...PAGING]), ...recordParameters(noun) }
}

/** What one record can be asked for. */
export function recordParameters({ fields }: ApiNoun): Parameters {
  const [first = 'id', ...more] = Object.keys(fields)
  return { fields: fieldsParameter([first, ...more]) }
}

function chosen(names: readonly ParameterName[]): Parameters {
  return Object.fromEntries(names.map((name) => [name, PARAMETERS[name]]))
}

/** Reads the query of an address; every fault at once. */
export function readQuery(parameters: Parameters, asked: URLSearchParams): Result<Query, QueryFault> {
  const faults: QueryFault[] = []
  const query: Record<string, unknown> = {}
  for (const name of new Set(asked.keys())) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    const read = parameter ? readValue(name, parameter, asked.getAll(name)) : unknown(name, parameters)
    if (read.ok) query[name] = read.value
    else faults.push(...read.faults)
  }
  faults.push(...contradictions(query))
  return faults.length > 0 ? refused(...faults) : ok(query as Query) // each value by its parameter's schema
}

function unknown(name: string, parameters: Parameters): Result<unknown, QueryFault> {
  const names = Object.keys(parameters).join(', ')
  const detail = { ko: `쓸 수 있는 이름: ${names}`, en: `There is no such parameter. There are: ${names}` }
  return refused({ parameter: name.slice(0, LONGEST_NAME), detail })
}

const LONGEST_NAME = 60

function readValue(
  name: string,
  { schema, form, rule }: Parameter,
  [text = '', ...more]: readonly string[],
): Result<unknown, QueryFault> {
  if (more.length > 0)
    return refused({ parameter: name, detail: { ko: '한 번만 적습니다', en: 'Give it once only' } })
  const read = schema.safeParse(valueOf(form, text))
  if (read.success) return ok(read.data)
  return refused({ parameter: name, detail: { ko: `${rule.ko}이어야 합니다`, en: `Give ${rule.en}` } })
}

function valueOf(form: Parameter['form'], text: string): unknown {
  if (form === 'list') return text.split(',')
  return form === 'number' && /^\d{1,9}$/.test(text) ? Number(text) : text
}

function contradictions({ year, from, to }: Record<string, unknown>): QueryFault[] {
  if (year !== undefined && (from !== undefined || to !== undefined))
    return [
      fault('year', { ko: 'year와 from·to 가운데 한쪽만 적습니다', en: 'Give either year, or from and to' }),
    ]
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    return [
      fault('from', { ko: 'from은 to보다 늦을 수 없습니다', en: 'Give a from that is not later than to' }),
    ]
  return []
}

export function fault(parameter: string, detail: Meaning): QueryFault {
  return { parameter, detail }
}

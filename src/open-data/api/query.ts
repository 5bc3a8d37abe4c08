import type { z } from 'zod'
import { ok, refused, type Result } from '../../kernel/result.ts'
import type { ApiNoun } from './nouns.ts'
import { fieldsParameter, type Parameter, type ParameterName, PARAMETERS, type Rule } from './parameter.ts'

/** What a query asks for, each value as its parameter's schema checked it. */
export type Query = {
  readonly [Name in ParameterName]?: z.output<(typeof PARAMETERS)[Name]['schema']>
} & { readonly fields?: readonly string[] }

/** What is wrong with one parameter. */
export interface QueryFault {
  readonly parameter: string
  /** In the language of whoever asks. */
  readonly why: Rule
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
  return refused(fault(name.slice(0, LONGEST_NAME), ({ faults }) => faults.unknown(names)))
}

const LONGEST_NAME = 60

function readValue(
  name: string,
  { schema, form, rule }: Parameter,
  [text = '', ...more]: readonly string[],
): Result<unknown, QueryFault> {
  if (more.length > 0) return refused(fault(name, ({ faults }) => faults.twice))
  const read = schema.safeParse(valueOf(form, text))
  if (read.success) return ok(read.data)
  return refused(wrong(name, rule))
}

function valueOf(form: Parameter['form'], text: string): unknown {
  if (form === 'list') return text.split(',')
  return form === 'number' && /^\d{1,9}$/.test(text) ? Number(text) : text
}

function contradictions({ year, from, to }: Record<string, unknown>): QueryFault[] {
  if (year !== undefined && (from !== undefined || to !== undefined))
    return [fault('year', ({ faults }) => faults.yearAndSpan)]
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    return [fault('from', ({ faults }) => faults.fromAfterTo)]
  return []
}

/** A value that is none of those that the rule allows. */
export function wrong(parameter: string, rule: Rule): QueryFault {
  return fault(parameter, (words) => words.faults.wrong(rule(words)))
}

function fault(parameter: string, why: Rule): QueryFault {
  return { parameter, why }
}

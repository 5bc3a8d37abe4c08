import type { Json } from '../../kernel/hash.ts'
import type { Meaning } from '../../records/published/described/field.ts'
import type { Parameter } from './parameter.ts'
import { interfaceWords, type ProblemName } from '../../words/interface/words.ts'
import { type ApiLanguage, PROBLEMS } from './problem.ts'
import type { Parameters } from './query.ts'
import { reference, schemaOf } from './schema-of.ts'

/** One thing that can be asked, before it is written in a language. */
interface Operation {
  readonly id: string
  readonly summary: Meaning
  readonly tag: string | null
  readonly parameters: Parameters
  /** An id that is there, of what is asked for one by one. */
  readonly pathId?: string
  /** The name of the schema of its answer. */
  readonly answer: string
  /** An address that can be asked as it stands; null while there is nothing to ask for. */
  readonly example: string | null
  readonly problems: readonly ProblemName[]
}

/** The same as OpenAPI writes it. */
export interface OperationDescription {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters: readonly ParameterDescription[]
  readonly responses: Readonly<Record<string, Json>>
  /** As the makers of readable pages agreed. */
  readonly 'x-codeSamples'?: readonly {
    readonly lang: string
    readonly label: string
    readonly source: string
  }[]
}

export interface ParameterDescription {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly description: string
  readonly schema: Json
  readonly required?: boolean
  readonly style?: 'form'
  readonly explode?: boolean
  readonly example?: string
}

export function operationOf(operation: Operation, language: ApiLanguage): OperationDescription {
  const { id, summary, tag, parameters, pathId, answer, example, problems } = operation
  return {
    operationId: id,
    summary: summary[language],
    tags: tag === null ? [] : [tag],
    parameters: [
      ...(pathId === undefined ? [] : [idParameter(pathId, language)]),
      ...Object.entries(parameters).map(([name, parameter]) => parameterOf(name, parameter, language)),
      { name: 'If-None-Match', in: 'header', description: ETAG[language], schema: { type: 'string' } },
    ],
    responses: {
      '200': success(answer, language),
      '304': { description: UNCHANGED[language] },
      ...Object.fromEntries(
        problems.map((name) => [String(PROBLEMS[name]), { $ref: `#/components/responses/${name}` }]),
      ),
    },
    ...(example === null
      ? {}
      : { 'x-codeSamples': [{ lang: 'Shell', label: 'curl', source: `curl '${example}'` }] }),
  }
}

const ETAG: Meaning = {
  ko: '앞선 답의 ETag: 그 뒤로 공개된 것이 없으면 304',
  en: 'The ETag of an answer before: 304 when nothing was published since',
}
const UNCHANGED: Meaning = {
  ko: '그 뒤로 바뀐 것이 없습니다.',
  en: 'Nothing was published since.',
}
const SUCCESS: Meaning = { ko: '답', en: 'The answer' }
const LINK: Meaning = {
  ko: '다음 쪽(next)과 이 설명의 주소 (RFC 8288)',
  en: 'The next page (next) and this description (RFC 8288)',
}
const ENTITY: Meaning = { ko: '이 답의 판', en: 'The edition of the answer' }

function success(answer: string, language: ApiLanguage): Json {
  return {
    description: SUCCESS[language],
    headers: {
      ETag: { description: ENTITY[language], schema: { type: 'string' } },
      Link: { description: LINK[language], schema: { type: 'string' } },
    },
    content: { 'application/json': { schema: reference(answer) } },
  }
}

function idParameter(example: string, language: ApiLanguage): ParameterDescription {
  const meaning: Meaning = { ko: '기록의 고유번호', en: 'The id of the record' }
  return {
    name: 'id',
    in: 'path',
    required: true,
    description: meaning[language],
    schema: { type: 'string' },
    ...(example === '' ? {} : { example }),
  }
}

function parameterOf(
  name: string,
  { schema, form, meaning, rule }: Parameter,
  language: ApiLanguage,
): ParameterDescription {
  return {
    name,
    in: 'query',
    description: `${meaning[language]}: ${rule(interfaceWords(language))}`,
    schema: schemaOf(schema),
    ...(form === 'list' ? { style: 'form', explode: false } : {}),
  }
}

import type { Json } from '../../kernel/hash.ts'
import type { ApiLanguage } from '../../open-data/api/problem.ts'
import { reference } from '../../open-data/api/schema-of.ts'
import type { Meaning } from '../../records/published/described/field.ts'
import { SCOPES } from '../../records/account/scope.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { tokenWords } from '../../words/desk/tokens/words.ts'
import { type SystemsProblem, systemsWords } from '../../words/systems/words.ts'
import { MOST_ROWS } from '../drafts/add.ts'
import { MOST_LISTED } from '../drafts/show.ts'
import { DRAFT_NOUNS, type DraftNoun, draftsPath } from '../fields/draft-nouns.ts'
import { problemSchema, STATUSES } from '../problem.ts'
import { ANSWERS } from './answers.ts'
import { draftSchema, jsonSchema, patchSchema } from './draft-schema.ts'
import { type DraftOperation, OPERATIONS } from './operations.ts'

const INFO = {
  title: { ko: '교류등록부: 연계 시스템 API', en: 'Register of ties: for a city’s own systems' },
  description: {
    ko: '시의 다른 시스템이 토큰으로 초안을 넣고 고칩니다. 공개는 담당자가 합니다. 날짜는 EDTF로, 또는 사람이 쓰는 대로 보내면 읽은 결과를 readings에 담아 답합니다.',
    en: 'The city’s own systems hand in drafts and change them with a token; officers publish them. Dates are sent as EDTF or as people write them, and the answer says in readings how they were read.',
  },
} as const satisfies Readonly<Record<string, Meaning>>

/** The whole interface as OpenAPI 3.1, made from what checks the drafts. */
export function draftsApi(site: string, language: ApiLanguage): Record<string, Json> {
  return {
    openapi: '3.1.1',
    info: { title: INFO.title[language], description: INFO.description[language], version: '1.0' },
    servers: [{ url: site }],
    security: [{ token: [] }],
    tags: DRAFT_NOUNS.map((noun) => ({ name: noun.file, description: listTitle(noun, language) })),
    paths: Object.fromEntries(DRAFT_NOUNS.flatMap((noun) => pathsOf(noun, language))),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: scopesIn(language) } },
      schemas: schemasIn(language),
      responses: responsesIn(language),
    },
  }
}

function listTitle({ noun }: DraftNoun, language: ApiLanguage): string {
  return editingWords(language).lists[noun]
}

function scopesIn(language: ApiLanguage): string {
  const { scopeNames, scopeHints } = tokenWords(language)
  return SCOPES.map((scope) => `${scope} (${scopeNames[scope]}): ${scopeHints[scope]}`).join('\n')
}

function pathsOf(noun: DraftNoun, language: ApiLanguage): [string, Json][] {
  const byPath = Map.groupBy(OPERATIONS, ({ path }) => path)
  return [...byPath].map(([path, operations]) => [
    draftsPath(noun) + path,
    Object.fromEntries(operations.map((one) => [one.method, operation(noun, one, language)])),
  ])
}

/** What every request can be told. */
const ALWAYS: readonly SystemsProblem[] = ['token-missing', 'scope-missing', 'too-many-requests']

function operation(noun: DraftNoun, one: DraftOperation, language: ApiLanguage): Json {
  const { verb, summary, scope, answer, status } = one
  return {
    operationId: `${verb}${noun.title}${one.path === '' && one.method === 'get' ? 's' : ''}`,
    summary: `${summary[language]}: ${listTitle(noun, language)}`,
    description: `${scope}: ${tokenWords(language).scopeNames[scope]}`,
    tags: [noun.file],
    parameters: parametersOf(one, language),
    ...bodyOf(noun, one),
    responses: {
      [status]: {
        description: summary[language],
        ...(one.paged || answer === 'Discarded' ? {} : { headers: { ETag: { schema: { type: 'string' } } } }),
        content: { 'application/json': { schema: reference(answer) } },
      },
      ...problemsOf([...ALWAYS, ...one.problems]),
    },
  }
}

/** Of several problems with one status the first stands for all; each says itself which it is. */
function problemsOf(names: readonly SystemsProblem[]): Record<string, Json> {
  return Object.fromEntries(
    names.toReversed().map((name) => [STATUSES[name], { $ref: `#/components/responses/${name}` }]),
  )
}

const PARAMETERS = {
  id: { ko: '기록의 고유번호', en: 'The id of the record' },
  limit: { ko: `한 쪽에 담을 수, ${MOST_LISTED}까지`, en: `How many on a page, ${MOST_LISTED} at the most` },
  after: { ko: '앞선 답의 next에 있는 값', en: 'As it stands in the next of an answer before' },
  match: {
    ko: '고치기 전에 받은 ETag: 그사이 바뀌었으면 412',
    en: 'The ETag from before the change: 412 when somebody changed it meanwhile',
  },
  key: {
    ko: '같은 요청을 다시 보내도 한 번만 처리하게 하는 키',
    en: 'A key under which the same request is done once, however often it is sent',
  },
} as const satisfies Readonly<Record<string, Meaning>>

function parametersOf({ method, path, paged, versioned }: DraftOperation, language: ApiLanguage): Json[] {
  const parameter = (
    name: string,
    where: string,
    meaning: Meaning,
    schema: Json,
    required = false,
  ): Json => ({
    name,
    in: where,
    required,
    description: meaning[language],
    schema,
  })
  const text = { type: 'string' }
  return [
    ...(path.startsWith('/{id}') ? [parameter('id', 'path', PARAMETERS.id, text, true)] : []),
    ...(paged
      ? [
          parameter('limit', 'query', PARAMETERS.limit, {
            type: 'integer',
            minimum: 1,
            maximum: MOST_LISTED,
          }),
          parameter('after', 'query', PARAMETERS.after, text),
        ]
      : []),
    ...(versioned ? [parameter('If-Match', 'header', PARAMETERS.match, text, true)] : []),
    ...(method === 'get'
      ? []
      : [parameter('Idempotency-Key', 'header', PARAMETERS.key, { ...text, maxLength: 100 })]),
  ]
}

function bodyOf({ title }: DraftNoun, { sends }: DraftOperation): Record<string, Json> {
  if (sends === null) return {}
  const schemas = {
    draft: reference(title),
    drafts: { type: 'array', minItems: 1, maxItems: MOST_ROWS, items: reference(title) },
    patch: reference(`${title}Change`),
  }
  const type = sends === 'patch' ? 'application/merge-patch+json' : 'application/json'
  return { requestBody: { required: true, content: { [type]: { schema: schemas[sends] } } } }
}

function schemasIn(language: ApiLanguage): Record<string, Json> {
  const sent = DRAFT_NOUNS.flatMap((noun) => [
    [noun.title, draftSchema(noun, language)] as const,
    [`${noun.title}Change`, patchSchema(noun, language)] as const,
  ])
  const answered = Object.entries(ANSWERS).map(([name, schema]) => [name, jsonSchema(schema)] as const)
  return Object.fromEntries([...sent, ...answered, ['Problem', jsonSchema(problemSchema)]])
}

function responsesIn(language: ApiLanguage): Record<string, Json> {
  const words = systemsWords(language)
  const referred = JSON.stringify(OPERATIONS.map(({ problems }) => problemsOf([...ALWAYS, ...problems])))
  return Object.fromEntries(
    Object.entries(words)
      .filter(([name]) => referred.includes(`/${name}"`))
      .map(([name, { title, advice }]) => [
        name,
        {
          description: `${title}. ${advice}`,
          content: { 'application/problem+json': { schema: reference('Problem') } },
        },
      ]),
  )
}

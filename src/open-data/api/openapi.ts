import type { Json } from '../../kernel/hash.ts'
import type { Values } from '../../records/published/described/columns.ts'
import { DESCRIPTION_VERSION } from '../../records/published/described/nouns.ts'
import { licenceOf } from '../../records/published/described/licence.ts'
import type { Offer } from '../files/offer.ts'
import { type ResponseDescription, responsesIn, schemasIn } from './components.ts'
import { listPage } from './list.ts'
import { API_NOUNS, type ApiNoun, listPath, titled } from './nouns.ts'
import { type OperationDescription, operationOf } from './operation.ts'
import type { ApiLanguage } from './problem.ts'
import { listParameters, recordParameters } from './query.ts'

/** The interface as OpenAPI 3.1 describes such, made from what reads the queries and what the records are checked by. */
export interface OpenApi {
  readonly openapi: string
  readonly info: Readonly<Record<'title' | 'summary' | 'description' | 'version', string>>
  readonly servers: readonly { readonly url: string }[]
  readonly security: readonly Json[]
  readonly tags: readonly Readonly<Record<'name' | 'x-displayName' | 'description', string>>[]
  readonly paths: Readonly<Record<string, { readonly get: OperationDescription }>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>
    readonly responses: Readonly<Record<string, ResponseDescription>>
  }
}

const INFO = {
  title: { ko: '교류등록부 API', en: 'Register of ties: API' },
  description: {
    ko: '지방정부와 다른 도시의 교류 기록을 읽습니다. 누구나 열쇠 없이 쓰고, 누리집에 공개된 것과 같은 기록을 받습니다.',
    en: 'Reads what a local government keeps of its ties with other cities: the very records that its site shows. Anybody may, without a key.',
  },
} as const

export async function openApi(offer: Offer, language: ApiLanguage): Promise<OpenApi> {
  const examples = await Promise.all(
    API_NOUNS.map(async (noun) => [noun, await firstOf(offer, noun)] as const),
  )
  return {
    openapi: '3.1.1',
    info: {
      title: INFO.title[language],
      summary: INFO.title[language],
      description: INFO.description[language],
      version: `1.${DESCRIPTION_VERSION}`,
      ...licenceIn(offer),
    },
    servers: [{ url: offer.scope.site }],
    security: [],
    tags: API_NOUNS.map(({ file, label, meaning }) => ({
      name: file,
      'x-displayName': label[language],
      description: meaning[language],
    })),
    paths: {
      '/api/v1': { get: indexOperation(offer, language) },
      ...Object.fromEntries(examples.flatMap(([noun, id]) => pathsOf(offer, noun, id, language))),
    },
    components: { schemas: schemasIn(language), responses: responsesIn(language) },
  }
}

/** The document must name a licence where there is one, and only then. */
function licenceIn({ register }: Offer): Record<string, Json> {
  const licence = licenceOf(register.licence)
  if (!licence) return {}
  return { license: { name: licence.name, ...(licence.address && { url: licence.address }) } }
}

/** The id of a record that is really there, for the examples. */
async function firstOf(offer: Offer, noun: ApiNoun): Promise<string | undefined> {
  const page = await listPage({ ...offer, scope: { ...offer.scope, since: undefined } }, noun, { limit: 1 })
  const first: Values | undefined = page.ok ? page.value.records[0] : undefined
  return first && String(first.id)
}

function indexOperation({ scope }: Offer, language: ApiLanguage): OperationDescription {
  return operationOf(
    {
      id: 'getIndex',
      summary: { ko: '무엇이 어디에 있는지', en: 'What there is, and where' },
      tag: null,
      parameters: {},
      answer: 'Index',
      example: `${scope.site}/api/v1`,
      problems: ['invalid-query', 'not-found', 'not-acceptable'],
    },
    language,
  )
}

function pathsOf(
  { scope }: Offer,
  noun: ApiNoun,
  example: string | undefined,
  language: ApiLanguage,
): [string, { readonly get: OperationDescription }][] {
  const path = listPath(noun)
  const { name, file, label } = noun
  const list = operationOf(
    {
      id: `list${titled(file)}`,
      summary: { ko: `${label.ko} 목록`, en: `List of ${label.en.toLowerCase()}` },
      tag: file,
      parameters: listParameters(noun),
      answer: `${titled(name)}List`,
      example: `${scope.site}${path}?limit=2&fields=id,url`,
      problems: ['invalid-query', 'not-found', 'not-acceptable'],
    },
    language,
  )
  const one = operationOf(
    {
      id: `get${titled(name)}`,
      summary: { ko: `${label.ko}: 기록 하나`, en: `One record of ${label.en.toLowerCase()}` },
      tag: file,
      parameters: recordParameters(noun),
      pathId: example ?? '',
      answer: `${titled(name)}Answer`,
      example: example === undefined ? null : `${scope.site}${path}/${example}`,
      problems: ['invalid-query', 'not-found', 'not-acceptable', 'withdrawn'],
    },
    language,
  )
  return [
    [path, { get: list }],
    [`${path}/{id}`, { get: one }],
  ]
}

import { z } from 'zod'
import type { Meaning } from '../../records/published/described/field.ts'
import {
  AGREEMENT_TYPES,
  DIRECTIONS,
  EXCHANGE_KINDS,
  FACT_KEYS,
  PARTY_GROUPS,
} from '../../kernel/vocabulary.ts'

/** One thing that can be asked for in the query of an address. */
export interface Parameter<S extends z.ZodType = z.ZodType> {
  readonly schema: S
  /** How the text of the address becomes the value that the schema checks. */
  readonly form: 'text' | 'number' | 'list'
  readonly meaning: Meaning
  /** What may stand there, as an error says it. */
  readonly rule: Meaning
}

/** The pages of a list have at most so many records. */
export const MOST_RECORDS = 200

/** Everything that a list can be asked for, by its name in the address; each noun takes some of them. */
export const PARAMETERS = {
  limit: number(z.int().min(1).max(MOST_RECORDS).default(50), {
    meaning: { ko: '한 쪽에 담을 기록 수', en: 'Records on one page' },
    rule: { ko: `1부터 ${MOST_RECORDS}까지의 정수`, en: `a whole number from 1 to ${MOST_RECORDS}` },
  }),
  cursor: text(z.string().regex(/^[\w-]{1,400}$/), {
    meaning: {
      ko: '다음 쪽의 표지: 앞선 답의 next에 있음',
      en: 'Where the page begins: it stands in next of the answer before',
    },
    rule: { ko: '앞선 답의 next에 있는 값', en: 'a value from next of an answer of this list' },
  }),
  since: text(z.iso.date(), {
    meaning: { ko: '이 날 이후에 바뀐 기록만', en: 'Only what changed on this day or later' },
    rule: { ko: 'YYYY-MM-DD 꼴의 날짜', en: 'a day as YYYY-MM-DD' },
  }),
  partner: text(z.string().regex(/^[a-z0-9-]{1,80}$/), {
    meaning: { ko: '상대 도시의 주소 이름 또는 고유번호', en: 'A partner’s name in addresses, or its id' },
    rule: { ko: 'partners에 있는 slug 또는 id', en: 'a slug or an id that stands in partners' },
  }),
  kind: oneOf(EXCHANGE_KINDS, { ko: '분야', en: 'Kind of exchange' }),
  direction: oneOf(DIRECTIONS, { ko: '우리 도시에서 본 방향', en: 'Who travelled, seen from home' }),
  group: oneOf(PARTY_GROUPS, { ko: '오간 사람들', en: 'People who travelled' }),
  type: oneOf(AGREEMENT_TYPES, { ko: '협정구분', en: 'Kind of agreement' }),
  tie: oneOf(AGREEMENT_TYPES, { ko: '가장 강한 협정', en: 'The strongest agreement' }),
  key: oneOf(FACT_KEYS, { ko: '도시끼리 견줄 수 있는 항목', en: 'What can be compared between cities' }),
  country: text(z.string().regex(/^[A-Z]{2}$/), {
    meaning: { ko: '국가 (ISO 3166-1)', en: 'Country (ISO 3166-1 alpha-2)' },
    rule: { ko: '큰 글자 두 자: KR, US', en: 'two capital letters: KR, US' },
  }),
  place: text(z.string().regex(/^[0-9a-z]{24}$/), {
    meaning: { ko: '도시의 고유번호', en: 'The id of a city' },
    rule: { ko: 'places에 있는 id', en: 'an id from places' },
  }),
  year: year({ ko: '이 해의 것만', en: 'Only of this year' }),
  from: year({ ko: '첫 해', en: 'The first year' }),
  to: year({ ko: '마지막 해', en: 'The last year' }),
} as const satisfies Readonly<Record<string, Parameter>>

export type ParameterName = keyof typeof PARAMETERS

interface Saying {
  readonly meaning: Meaning
  readonly rule: Meaning
}

function text<S extends z.ZodType>(schema: S, saying: Saying) {
  return { schema, form: 'text', ...saying } as const
}

function number<S extends z.ZodType>(schema: S, saying: Saying) {
  return { schema, form: 'number', ...saying } as const
}

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words, meaning: Meaning) {
  return text(z.enum(words), { meaning, rule: ruleOf(words) })
}

function ruleOf(words: readonly string[]): Meaning {
  return { ko: `다음 가운데 하나: ${words.join(', ')}`, en: `one of ${words.join(', ')}` }
}

function year(meaning: Meaning) {
  return number(z.int().min(1000).max(2999), {
    meaning,
    rule: { ko: '네 자리 연도', en: 'a year of four digits' },
  })
}

/** The fields of a record that may be asked for. */
export function fieldsParameter(names: readonly [string, ...string[]]): Parameter<z.ZodArray<z.ZodEnum>> {
  return {
    schema: z.array(z.enum(names)).min(1),
    form: 'list',
    meaning: {
      ko: '담을 항목, 쉼표로 나눔; id는 늘 담김',
      en: 'Fields to send, with commas between; id is always sent',
    },
    rule: ruleOf(names),
  }
}

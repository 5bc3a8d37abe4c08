import { z } from 'zod'
import type { Meaning } from '../../records/published/described/field.ts'
import type { InterfaceWords } from '../../words/interface/words.ts'
import {
  AGREEMENT_TYPES,
  DIRECTIONS,
  EXCHANGE_KINDS,
  FACT_KEYS,
  PARTY_GROUPS,
} from '../../kernel/vocabulary.ts'

/** What may stand somewhere, in the language of whoever asks. */
export type Rule = (words: InterfaceWords) => string

/** One thing that can be asked for in the query of an address. */
export interface Parameter<S extends z.ZodType = z.ZodType> {
  readonly schema: S
  /** How the text of the address becomes the value that the schema checks. */
  readonly form: 'text' | 'number' | 'list'
  readonly meaning: Meaning
  /** What may stand there, as an error says it. */
  readonly rule: Rule
}

/** The pages of a list have at most so many records. */
export const MOST_RECORDS = 200

/** Everything that a list can be asked for, by its name in the address; each noun takes some of them. */
export const PARAMETERS = {
  limit: number(z.int().min(1).max(MOST_RECORDS).default(50), {
    meaning: { ko: '한 쪽에 담을 기록 수', en: 'Records on one page' },
    rule: ({ rules }) => rules.whole(1, MOST_RECORDS),
  }),
  cursor: text(z.string().regex(/^[\w-]{1,400}$/), {
    meaning: {
      ko: '다음 쪽의 표지: 앞선 답의 next에 있음',
      en: 'Where the page begins: it stands in next of the answer before',
    },
    rule: ({ rules }) => rules.cursor,
  }),
  since: text(z.iso.date(), {
    meaning: { ko: '이 날 이후에 바뀐 기록만', en: 'Only what changed on this day or later' },
    rule: ({ rules }) => rules.day,
  }),
  partner: text(z.string().regex(/^[a-z0-9-]{1,80}$/), {
    meaning: { ko: '상대 도시의 주소 이름 또는 고유번호', en: 'A partner’s name in addresses, or its id' },
    rule: ({ rules }) => rules.partner,
  }),
  kind: oneOf(EXCHANGE_KINDS, { ko: '분야', en: 'Kind of exchange' }),
  direction: oneOf(DIRECTIONS, { ko: '우리 도시에서 본 방향', en: 'Who travelled, seen from home' }),
  group: oneOf(PARTY_GROUPS, { ko: '오간 사람들', en: 'People who travelled' }),
  type: oneOf(AGREEMENT_TYPES, { ko: '협정구분', en: 'Kind of agreement' }),
  tie: oneOf(AGREEMENT_TYPES, { ko: '가장 강한 협정', en: 'The strongest agreement' }),
  key: oneOf(FACT_KEYS, { ko: '도시끼리 견줄 수 있는 항목', en: 'What can be compared between cities' }),
  country: text(z.string().regex(/^[A-Z]{2}$/), {
    meaning: { ko: '국가 (ISO 3166-1)', en: 'Country (ISO 3166-1 alpha-2)' },
    rule: ({ rules }) => rules.country,
  }),
  place: text(z.string().regex(/^[0-9a-z]{24}$/), {
    meaning: { ko: '도시의 고유번호', en: 'The id of a city' },
    rule: ({ rules }) => rules.place,
  }),
  year: year({ ko: '이 해의 것만', en: 'Only of this year' }),
  from: year({ ko: '첫 해', en: 'The first year' }),
  to: year({ ko: '마지막 해', en: 'The last year' }),
} as const satisfies Readonly<Record<string, Parameter>>

export type ParameterName = keyof typeof PARAMETERS

interface Saying {
  readonly meaning: Meaning
  readonly rule: Rule
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

function ruleOf(words: readonly string[]): Rule {
  return ({ rules }) => rules.oneOf(words.join(', '))
}

function year(meaning: Meaning) {
  return number(z.int().min(1000).max(2999), {
    meaning,
    rule: ({ rules }) => rules.year,
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

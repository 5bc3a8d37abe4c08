import { z } from 'zod'
import type { Json } from '../../kernel/hash.ts'
import { API_NOUNS } from './nouns.ts'
import { schemaOf } from './schema-of.ts'

const texts = z.record(z.string(), z.string())

/** What every answer says of itself first. */
const ABOUT = {
  register: z.strictObject({ id: z.string(), slug: z.string(), name: texts }),
  data_date: z.iso.date(),
  licence: z.strictObject({ name: z.string(), address: z.url().nullable() }).nullable(),
  url: z.url(),
  terms: z.url(),
  history: z.strictObject({ sequence: z.int(), hash: z.string(), address: z.url() }),
}

const LIST = z.strictObject({ ...ABOUT, total: z.int().min(0), next: z.url().nullable() })

const INDEX = z.strictObject({
  ...ABOUT,
  lists: z.array(
    z.strictObject({
      name: z.enum(API_NOUNS.map(({ file }) => file)),
      title: texts,
      meaning: texts,
      url: z.url(),
    }),
  ),
  description: z.url(),
  page: z.url(),
})

export function indexSchema(): Json {
  return schemaOf(INDEX)
}

/** A page of records of one kind. */
export function listSchema(record: Json): Json {
  return withProperties(schemaOf(LIST), { items: { type: 'array', items: record } })
}

/** One record with what it is. */
export function oneSchema(kind: string, record: Json): Json {
  return withProperties(schemaOf(z.strictObject({ ...ABOUT, kind: z.literal(kind) })), { record })
}

function withProperties(
  schema: { readonly [key: string]: Json },
  more: Readonly<Record<string, Json>>,
): Json {
  const { properties, required } = schema as {
    readonly properties: Readonly<Record<string, Json>>
    readonly required: readonly string[]
  } // of a strict object
  return {
    ...schema,
    properties: { ...properties, ...more },
    required: [...required, ...Object.keys(more)],
  }
}

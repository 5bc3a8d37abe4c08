import { z } from 'zod'
import type { Json } from '../../kernel/hash.ts'
import type { ApiLanguage } from '../../open-data/api/problem.ts'
import type { DraftNoun } from '../fields/draft-nouns.ts'
import { schemaOfDraft } from '../sent/read-draft.ts'
import { labelOf } from '../sent/sent-fault.ts'

type Members = Readonly<Record<string, Json>>

/** What may be sent of a noun, as its own checks say, each field with what the desk calls it. */
export function draftSchema({ fields }: DraftNoun, language: ApiLanguage): Json {
  const whole = jsonSchema(schemaOfDraft(fields))
  const properties = Object.entries(whole.properties as Members).map(([name, schema]) => [
    name,
    { ...(schema as Members), description: labelOf(fields, name, language) }, // of an object's schema
  ])
  return { ...whole, properties: Object.fromEntries(properties) as Members } // as above
}

/** A change: the same parts, of which none has to be there and null takes one away. */
export function patchSchema(noun: DraftNoun, language: ApiLanguage): Json {
  const { properties } = draftSchema(noun, language) as { readonly properties: Members } // made just above
  const changeable = Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as Members & { readonly description: string } // given by draftSchema
    return [name, { description, ...openable(rest) }]
  })
  return {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(changeable) as Members, // pairs of a name and a schema
  }
}

/** An object is changed part by part, so that only what is no object is held to its schema. */
function openable(schema: Members): Members {
  if (schema.type === 'object') return { type: ['object', 'null'] }
  return { anyOf: [schema, { type: 'null' }] }
}

export function jsonSchema(schema: z.ZodType): Members {
  const { $schema: _, ...whole } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return whole as Members // zod writes JSON
}

import { z } from 'zod'
import type { Json } from '../../kernel/hash.ts'

/** A schema of ours as JSON Schema (2020-12), as it stands inside a document that says which dialect it speaks. */
export function schemaOf(schema: z.ZodType): { readonly [key: string]: Json } {
  const { $schema: _ofTheDocument, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest as { readonly [key: string]: Json } // what zod writes is JSON
}

export function reference(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

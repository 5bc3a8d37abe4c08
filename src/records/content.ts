import { z } from 'zod'
import { type Edtf, toEdtf } from '../edtf/edtf.ts'
import { type Id, toId } from '../kernel/ids.ts'
import { BASES } from '../kernel/vocabulary.ts'

/** The parts that the contents of several records share, as schemas: what is read from a row was checked. */

export function idOf<Noun extends string>() {
  return z.custom<Id<Noun>>((value) => typeof value === 'string' && toId(value) !== undefined)
}

export const texts = z.record(z.string(), z.string())

export const edtf = z.custom<Edtf>((value) => typeof value === 'string' && toEdtf(value) !== undefined)

/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date()

/** An address elsewhere, with what stands there. */
export const link = z.object({ address: z.url({ protocol: /^https?$/ }), title: texts.optional() })

/** Per text ("title", "background.0.text") the languages that a person found to say the same as the others do now. */
export const translated = { translationsChecked: z.record(z.string(), z.array(z.string())).optional() }

/** A value with how it came about, and the rule that inferred it. */
export function valued<T extends z.ZodType>(value: T) {
  return z.object({ value, basis: z.enum(BASES), rule: z.string().nullable() })
}

/** Words of a source: from `start` up to `end` in UTF-16 units of its text. */
export const sourceWords = z.object({
  sourceId: idOf<'source'>(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type SourceWords = z.infer<typeof sourceWords>

import type { z } from 'zod'
import { type Fields, type Meaning, objectOf } from './field.ts'

interface Description<F extends Fields> {
  /** "exchange" */
  readonly name: string
  /** The name of its files: "exchanges". */
  readonly file: string
  readonly label: Meaning
  readonly meaning: Meaning
  /** What its records are in linked data: "schema:Event". */
  readonly types: readonly string[]
  readonly fields: F
}

/** A kind of public record: every file, the metadata, the linked data and the interfaces follow from this one value. */
export interface DescribedNoun<F extends Fields = Fields> extends Description<F> {
  readonly schema: ReturnType<typeof objectOf<F>>
}

export type PublicRecord<N extends DescribedNoun> = z.output<N['schema']>

export function noun<F extends Fields>(description: Description<F>): DescribedNoun<F> {
  return { ...description, schema: objectOf(description.fields) }
}

import type { z } from 'zod'
import { type Fields, type Meaning, objectOf } from './field.ts'

interface Description<Name extends string, F extends Fields> {
  /** "exchange" */
  readonly name: Name
  /** The name of its files: "exchanges". */
  readonly file: string
  readonly label: Meaning
  readonly meaning: Meaning
  /** What its records are in linked data: "schema:Event". */
  readonly types: readonly string[]
  readonly fields: F
}

/** A kind of public record: every file, the metadata, the linked data and the interfaces follow from this one value. */
export interface DescribedNoun<Name extends string = string, F extends Fields = Fields> extends Description<
  Name,
  F
> {
  readonly schema: ReturnType<typeof objectOf<F>>
}

export type PublicRecord<N extends DescribedNoun> = z.output<N['schema']>

export function noun<const Name extends string, F extends Fields>(
  description: Description<Name, F>,
): DescribedNoun<Name, F> {
  return { ...description, schema: objectOf(description.fields) }
}

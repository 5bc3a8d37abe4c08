import { z } from 'zod'
import { LOCALES } from './locale.ts'
import { DIRECTIONS, EXCHANGE_KINDS, FACT_KEYS, PARTY_GROUPS } from './vocabulary.ts'

/** What a column of a table can hold. */
export const COLUMN_ROLES = [
  'date',
  'end',
  'year',
  'text',
  'people',
  'direction',
  'partner',
  'place',
  'note',
  'number',
] as const

/** What a heading can begin. */
export const HEADED_PARTS = ['background', 'profile', 'history', 'news'] as const

const word = z.string().trim().min(1).max(60)
const words = z.array(word).max(200)

/**
 * Words that one city's pages use and no table of the reader has, told by whoever keeps the register. They are taken
 * literally: nothing in them is a pattern.
 */
export const ownWords = z.strictObject({
  /** Of the pages that they stand on. */
  language: z.enum(LOCALES),
  /** How its pages call home beside its name: "우리 고을". */
  home: words.optional(),
  /** Names of columns and what the column holds. */
  columns: z.record(word, z.enum(COLUMN_ROLES)).optional(),
  /** Words that head a part of the page. */
  headings: z.partialRecord(z.enum(HEADED_PARTS), words).optional(),
  kinds: z.partialRecord(z.enum(EXCHANGE_KINDS), words).optional(),
  directions: z.partialRecord(z.enum(DIRECTIONS), words).optional(),
  /** Words for people, by what they are. */
  people: z.partialRecord(z.enum(PARTY_GROUPS), words).optional(),
  /** Names of facts of a place. */
  facts: z.partialRecord(z.enum(FACT_KEYS), words).optional(),
  /** Words that say that something did not take place. */
  notHeld: words.optional(),
  /** Words of lines that are the portal's and no content. */
  portal: words.optional(),
})
export type OwnWords = z.infer<typeof ownWords>

import { z } from 'zod'
import { idOf } from '../content.ts'
import { MOVED_TABLES, type MovedTable } from './moved-tables.ts'

/** The name of the part that says what a package holds. */
export const MANIFEST = 'gyoryu-register.json'
export const PACKAGE_FORMAT = 'gyoryu-register-1'

export function tablePart(table: MovedTable): string {
  return `tables/${table}.jsonl`
}

export function filePart(hash: string): string {
  return `files/${hash}`
}

/** What a package says of itself: whose register, written by which schema, and the hash of every other part. */
export const manifest = z.object({
  format: z.literal(PACKAGE_FORMAT),
  register: z.object({ id: idOf<'register'>(), slug: z.string() }),
  /** The steps that made the tables: rows fit only into the same. */
  schema: z.array(z.string()),
  /** Where the register's history stood. */
  head: z.object({ sequence: z.int(), hash: z.string() }),
  /** SHA-256 of each part by its name. */
  parts: z.record(z.string(), z.string()),
})
export type Manifest = z.infer<typeof manifest>

/** The parts that every package has beside its files. */
export const TABLE_PARTS: readonly string[] = MOVED_TABLES.map(tablePart)

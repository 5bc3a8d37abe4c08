import { type RawBuilder, sql } from 'kysely'
import type { Engine } from './database.ts'

/** The few column types in which the engines differ; everything else is plain text or a whole number in both. */
export interface ColumnTypes {
  /** Text that sorts by code point in both engines, whatever collation a database was created with. */
  readonly text: RawBuilder<unknown>
}

export function columnTypes(engine: Engine): ColumnTypes {
  return { text: engine === 'postgres' ? sql`text collate "C"` : sql`text` }
}

import type { z } from 'zod'
import { type Id, toId } from '../kernel/ids.ts'
import type { Noun } from './noun.ts'
import type { RecordRow } from './record.table.ts'
import type { Tx } from './tx.ts'

/** A record as it is kept: its content with what identifies this state of it. */
export interface Kept<Content, N extends Noun = Noun> {
  readonly id: Id<N>
  readonly version: number
  readonly changedAt: string
  readonly content: Content
}

/** The columns of a new record's row, version 1, noted as a change of the act. */
export function newRow(tx: Tx, noun: Noun, id: string, content: object): RecordRow {
  tx.changes.push({ noun, id, version: 1, what: 'added' })
  const common = { id, register_id: tx.registerId, version: 1 }
  return { ...common, content: JSON.stringify(content), created_at: tx.at, changed_at: tx.at }
}

type StoredRow = Pick<RecordRow, 'id' | 'version' | 'content' | 'changed_at'>

/** Reads a row through its noun's schema; a row that does not fit was not written by us, and that is thrown. */
export function readRow<S extends z.ZodType, N extends Noun>(
  noun: N,
  schema: S,
  row: StoredRow,
): Kept<z.output<S>, N> {
  const id = toId<N>(row.id)
  if (!id) throw new Error(`${noun} ${row.id} has no id of ours`)
  return {
    id,
    version: row.version,
    changedAt: row.changed_at,
    content: schema.parse(JSON.parse(row.content)),
  }
}

import type { Reads } from '../../database/database.ts'
import type { PublishedTables } from './published.table.ts'

/** Reads for the public side: the engine refuses every other table on it. */
export type PublishedReads = Reads<PublishedTables>

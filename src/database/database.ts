import type { Kysely, Transaction } from 'kysely'
import type { Whole } from './whole/whole.ts'

export type Engine = 'sqlite' | 'postgres'

/** What may be queried in a read: a reading connection, or a transaction that wants to see its own writes. */
export type Reads<Tables> = Pick<Kysely<Tables>, 'selectFrom'>

/** The one way to the rows, whichever engine holds them. */
export interface Database<Tables> {
  readonly engine: Engine
  /** Reads of everything, for the officers' side; it cannot write. */
  readonly reads: Reads<Tables>
  /** Reads of published rows; the engine itself refuses anything else on it. */
  readonly published: Reads<Tables>
  /** One durable transaction: all of `work` or, when it throws, nothing. Only its handle may be used inside it. */
  transaction<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>
  /** A number that changes whenever anything was committed since it was last asked; undefined where asking costs a query. */
  dataVersion(): number | undefined
  /** Whether an error means that the database cannot answer just now: what failed may be tried again. */
  isUnavailable(error: unknown): boolean
  /**
   * Brings the schema up to date, or an empty database up to one step; throws a StartError when the database is of a
   * newer version than this program.
   */
  migrate(step?: string): Promise<void>
  /** Everything as it stands at one moment, while others go on writing; SQLite puts its copy into the folder `scratch`. */
  snapshot<T>(scratch: string, work: (whole: Whole) => Promise<T>): Promise<T>
  /** What the rows take, in bytes. */
  size(): Promise<number>
  close(): Promise<void>
}

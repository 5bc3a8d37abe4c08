import { AsyncLocalStorage } from 'node:async_hooks'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely'

/** Milliseconds that a write waits for another process to finish its own. */
const LONGEST_WAIT = 5000
const BEGIN = 'begin immediate'

/** SQLite's code for a database that another connection is writing to (SQLITE_BUSY), extended ones included. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
}

/**
 * Kysely's own SQLite driver begins transactions as deferred, which fails with "database is locked" when a reader turns
 * writer, and hands the one connection to everybody at once. This one begins immediately, gives the connection to one
 * holder at a time, and throws instead of waiting for ever when a transaction asks for the outer handle.
 */
export class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection
  readonly #holder = new AsyncLocalStorage<true>()
  #free: Promise<void> = Promise.resolve()
  #release: (() => void) | undefined

  constructor(database: DatabaseSync) {
    this.#connection = new SqliteConnection(database)
  }

  /** Runs `work` marked as holding the connection, so that a second request from inside it is found out. */
  holding<T>(work: () => Promise<T>): Promise<T> {
    return this.#holder.run(true, work)
  }

  init(): Promise<void> {
    return Promise.resolve()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#holder.getStore()) throw new Error('the outer database handle was used inside a transaction')
    const turn = this.#free
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#free = promise
    await turn
    this.#release = resolve
    return this.#connection
  }

  releaseConnection(): Promise<void> {
    this.#release?.()
    return Promise.resolve()
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const deadline = performance.now() + LONGEST_WAIT
    while (!(await this.#begins(connection, performance.now() < deadline))) await wait(25)
  }

  /** False while another process, a command or a backup, is writing: SQLite's own waiting would stop this whole process. */
  async #begins(connection: DatabaseConnection, mayWait: boolean): Promise<boolean> {
    try {
      await connection.executeQuery(CompiledQuery.raw(BEGIN))
      return true
    } catch (error) {
      if (isBusy(error) && mayWait) return false
      throw error
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  /** Whoever opened the connection closes it: Kysely never calls this for a handle that was not used. */
  destroy(): Promise<void> {
    return Promise.resolve()
  }
}

const MOST_STATEMENTS = 200

class SqliteConnection implements DatabaseConnection {
  readonly database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.database = database
  }

  /** A write of its own, outside any transaction, waits for another process as a transaction does. */
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const alone = !this.database.isTransaction && query.sql !== BEGIN
    const deadline = performance.now() + (alone ? LONGEST_WAIT : 0)
    for (;;) {
      try {
        return this.#run<Row>(query)
      } catch (error) {
        if (!isBusy(error) || performance.now() >= deadline) throw error
        await wait(25)
      }
    }
  }

  #run<Row>(query: CompiledQuery): QueryResult<Row> {
    const statement = this.#prepared(query.sql)
    const parameters = query.parameters as SQLInputValue[] // Kysely hands on what the typed query was given
    if (statement.columns().length > 0) return { rows: statement.all(...parameters) as Row[] } // the query says which
    // The last row's number is handed on with it, and the search index numbers its own rows beyond what a double holds.
    statement.setReadBigInts(true)
    const { changes } = statement.run(...parameters)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  /** A page asks the same dozen questions of thousands of records; what writes differs by its rows and is not kept. */
  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.database.prepare(sql)
    if (!sql.startsWith('select')) return statement
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear()
    this.#statements.set(sql, statement)
    return statement
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    const parameters = query.parameters as SQLInputValue[] // as above
    for (const row of this.database.prepare(query.sql).iterate(...parameters)) yield { rows: [row as Row] } // as above
  }
}

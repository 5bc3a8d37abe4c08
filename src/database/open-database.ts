import type { Database } from './database.ts'
import { openPostgres } from './postgres/open-postgres.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'

export interface DatabasePlace {
  /** Where SQLite keeps its file. */
  readonly folder: string
  /** A postgres:// address; when given, the rows are there instead. */
  readonly address: string | undefined
}

export function openDatabase<Tables>({ folder, address }: DatabasePlace): Promise<Database<Tables>> {
  return address ? openPostgres(address) : Promise.resolve(openSqlite(folder))
}

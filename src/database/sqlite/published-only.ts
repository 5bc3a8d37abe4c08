import { constants, type DatabaseSync } from 'node:sqlite'

/** Tables whose names begin so are what the public may read. */
const PUBLISHED = 'published_'

/**
 * Leaves a connection able to read published rows and nothing else: a query that names a draft is refused by SQLite
 * itself, so that a leak needs two mistakes.
 */
export function allowPublishedOnly(database: DatabaseSync): void {
  database.setAuthorizer((action, first, second) =>
    allows(action, first, second) ? constants.SQLITE_OK : constants.SQLITE_DENY,
  )
}

function allows(action: number, first: string | null, second: string | null): boolean {
  switch (action) {
    case constants.SQLITE_SELECT:
    case constants.SQLITE_RECURSIVE:
      return true
    case constants.SQLITE_READ:
      return first?.startsWith(PUBLISHED) ?? false
    case constants.SQLITE_FUNCTION:
      return second !== 'load_extension'
    case constants.SQLITE_PRAGMA:
      return first === 'data_version' // how a page store learns that another connection committed
    default:
      return false
  }
}

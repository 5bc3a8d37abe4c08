/** A row as it stands, every column of it. */
export type WholeRow = Readonly<Record<string, string | number | null>>

/** All that a database holds at one moment, table by table, whichever engine holds it. */
export interface Whole {
  /** Its tables, each after those that its rows point at; the migrations' own are not among them. */
  readonly tables: readonly string[]
  /** All rows of one, in batches, ordered by what tells them apart, which is the same order in both engines. */
  rows(table: string): AsyncIterable<readonly WholeRow[]>
}

/** Rows of one batch. */
export const BATCH = 1000

/** The migrations write these themselves. */
export const OF_MIGRATIONS: ReadonlySet<string> = new Set(['schema_migration', 'schema_migration_lock'])

export interface Pointer {
  readonly from: string
  readonly to: string
}

/** Tables with those that others point at first; a circle among them is a bug of the schema. */
export function inOrder(tables: readonly string[], pointers: readonly Pointer[]): string[] {
  const ordered: string[] = []
  let left = tables.toSorted()
  while (left.length > 0) {
    const free = left.filter((table) => !pointers.some((one) => pointsAhead(one, table, left)))
    if (free.length === 0) throw new Error(`tables point at each other in a circle: ${left.join(', ')}`)
    ordered.push(...free)
    left = left.filter((table) => !free.includes(table))
  }
  return ordered
}

function pointsAhead({ from, to }: Pointer, table: string, left: readonly string[]): boolean {
  return from === table && to !== table && left.includes(to)
}

import type { PublishedReads } from '../reads.ts'

/** Which register's rows are told, and what every row of one file says alike. */
export interface Scope {
  readonly reads: PublishedReads
  readonly registerId: string
  /** Scheme, host and port of the permanent addresses: "https://exchange.example.kr". */
  readonly base: string
  /** The same with what stands before the register's own addresses: "https://exchange.example.kr/busan". */
  readonly site: string
  /** The hash of the last checkpoint of its history, asked before anything is read: another one means other rows. */
  readonly state: string
  /** The day anything in the register was last published, YYYY-MM-DD. */
  readonly dataDate: string
  /** Only what changed on this day or later; everything when absent. */
  readonly since?: string | undefined
}

/** Rows of one statement: enough that its cost is spread, few enough that nobody else waits. */
export const CHUNK = 500

/** The fields that every record ends with. */
export function stampsOf({ base, dataDate }: Scope, id: string, changedOn: string) {
  return { changed_on: changedOn, url: addressOf(base, id), data_date: dataDate }
}

export function addressOf(base: string, id: string): string {
  return `${base}/id/${id}`
}

/** Hands on what `next` gives, each time with the last row before, until it gives nothing. */
export async function* inPages<Row>(
  next: (after: Row | undefined) => Promise<Row[]>,
): AsyncGenerator<Row[], void, undefined> {
  let after: Row | undefined
  for (;;) {
    const page = await next(after)
    if (page.length > 0) yield page
    if (page.length < CHUNK) return
    after = page.at(-1)
  }
}

/** Rows that changed since the day that was asked for. */
export function changedSince<Row extends { readonly changed_on: string }>(
  { since }: Scope,
  rows: readonly Row[],
): readonly Row[] {
  return since === undefined ? rows : rows.filter((row) => row.changed_on >= since)
}

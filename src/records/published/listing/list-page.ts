import { type Listing, newestFirst, type Ordered } from './listing.ts'

/** Which part of a long list. */
export interface ListPage {
  /** Exchanges of one page. */
  readonly size: number
  /** Where the page before ended or the page after began, from `next` and `previous`; null for the first page. */
  readonly at: { readonly cursor: string; readonly towards: 'next' | 'previous' } | null
}

/** The places of one page among all that match. */
interface Cut {
  readonly start: number
  readonly end: number
}

/** A cursor names a place in the order of time, so that a page stays where it is when others are published. */
export function cut(listing: Listing, places: Uint32Array, { size, at }: ListPage): Cut {
  const mark = at && readCursor(at.cursor)
  if (!mark) return { start: 0, end: Math.min(size, places.length) }
  const before = countBefore(listing, places, mark)
  if (at.towards === 'previous')
    return { start: Math.max(0, before - size), end: before || Math.min(size, places.length) }
  const start = at.towards === 'next' && isAt(listing, places[before], mark) ? before + 1 : before
  return { start, end: Math.min(start + size, places.length) }
}

/** How many of these places stand before the mark. */
function countBefore(listing: Listing, places: Uint32Array, mark: Ordered): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const row = listing.rows[places[middle] ?? 0]
    if (row && newestFirst(row, mark) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function isAt(listing: Listing, place: number | undefined, mark: Ordered): boolean {
  const row = place === undefined ? undefined : listing.rows[place]
  return row !== undefined && newestFirst(row, mark) === 0
}

/** The cursor of the exchange at this place. */
export function cursorAt(listing: Listing, place: number | undefined): string | null {
  const row = place === undefined ? undefined : listing.rows[place]
  return row ? `${row.earliest ?? ''}_${row.position}_${row.id}` : null
}

const CURSOR = /^(?<earliest>(?:\d{4}-\d{2}-\d{2})?)_(?<position>\d{1,15})_(?<id>[0-9a-z]{24})$/

/** Null for what is no cursor of ours: the list then begins at its beginning. */
export function readCursor(cursor: string): Ordered | null {
  const { earliest, position, id } = CURSOR.exec(cursor)?.groups ?? {}
  if (earliest === undefined || position === undefined || id === undefined) return null
  return { earliest: earliest === '' ? null : earliest, position: Number(position), id }
}

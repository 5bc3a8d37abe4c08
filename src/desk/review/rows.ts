import { askedAbout } from '../../acts/review/questions.ts'
import { spanOf } from '../../acts/review/readings.ts'
import type { Review } from '../../acts/review/review.ts'
import type { DraftEntry, StatedDraft } from '../../records/draft/draft.ts'

type Of<K extends DraftEntry['kind']> = Extract<DraftEntry, { kind: K }>

/** A draft that becomes a record, as its row shows it. */
export interface RowWith<E> {
  readonly draft: StatedDraft
  readonly entry: E
  readonly ordinal: number
  readonly isAsked: boolean
}

export type AnyRow = RowWith<DraftEntry>
export type Row<K extends DraftEntry['kind']> = RowWith<Of<K>>

/** The rows of one kind that were not dropped, in the order of the page. */
export function rowsOf<K extends DraftEntry['kind']>(review: Review, kind: K): Row<K>[] {
  const asked = askedAbout(review.questions)
  const rows = review.drafts.flatMap((draft): Row<K>[] => {
    const { entry, ordinal } = draft.content
    return draft.state !== 'dropped' && isOf(entry, kind)
      ? [{ draft, entry, ordinal, isAsked: asked.has(ordinal) }]
      : []
  })
  return rows.sort((a, b) => spanOf(a.entry).start - spanOf(b.entry).start)
}

function isOf<K extends DraftEntry['kind']>(entry: DraftEntry, kind: K): entry is Of<K> {
  return entry.kind === kind
}

/** Rows of one page of the review; a longer source has several. */
const ROWS = 150

/** A part of the rows with the part of the text that they stand in: put together, the parts are all of the text. */
export interface Slice {
  readonly number: number
  readonly count: number
  readonly rows: readonly Row<'exchange'>[]
  readonly first: number
  readonly all: number
  readonly from: number
  readonly to: number
}

export function sliceOf(review: Review, wanted: number): Slice {
  const rows = rowsOf(review, 'exchange')
  const count = Math.max(1, Math.ceil(rows.length / ROWS))
  const number = Math.min(Math.max(1, wanted), count)
  const own = rows.slice((number - 1) * ROWS, number * ROWS)
  const next = rows[number * ROWS]
  const { text } = review.source.content
  const start = own[0]?.entry.span.start ?? 0
  return {
    number,
    count,
    rows: own,
    first: (number - 1) * ROWS + 1,
    all: rows.length,
    from: number === 1 ? 0 : start,
    to: next ? next.entry.span.start : text.length,
  }
}

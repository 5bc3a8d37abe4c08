import type { CheckpointRow } from '../history/history.table.ts'

interface PublishedRow {
  id: string
  register_id: string
  /** The view, as JSON; it was checked when the record was. */
  data: string
  /** The day the content last changed. */
  changed_on: string
}

/** All that the public side's connection can see. */
export interface PublishedTables {
  published_register: PublishedRow & { slug: string; opened_at: string }
  published_place: PublishedRow
  published_partnership: PublishedRow & { place_id: string; slug: string }
  published_agreement: PublishedRow & { partnership_id: string; counted_date: string }
  published_exchange: PublishedRow & {
    partnership_id: string
    earliest: string | null
    latest: string | null
    position: number
  }
  published_fact: PublishedRow & { place_id: string; ordinal: number }
  published_series: PublishedRow
  /** What the public is told of a record that was withdrawn. */
  published_withdrawal: {
    id: string
    register_id: string
    noun: string
    reason: string
    withdrawn_on: string
  }
  /** When what a page shows last changed, by the page's tag: the sequence of the history entry. */
  published_change: { tag: string; sequence: number }
  published_checkpoint: CheckpointRow
}

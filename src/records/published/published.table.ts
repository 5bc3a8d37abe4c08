import type { ColumnType } from 'kysely'
import type { CheckpointRow } from '../history/history.table.ts'

/** A column that a new row need not name. */
type Defaulted<T> = ColumnType<T, T | undefined, T>

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
  published_place: PublishedRow & { position_source: string | null; time_zone_source: string | null }
  published_partnership: PublishedRow & {
    place_id: string
    slug: string
    /** What lists say of it, so that none of them counts. */
    exchange_count: Defaulted<number>
    latest_exchange_id: Defaulted<string | null>
  }
  published_agreement: PublishedRow & {
    partnership_id: string
    counted_date: string
    /** The exchange at which it was signed. */
    exchange_id: string | null
  }
  published_exchange: PublishedRow & {
    partnership_id: string
    earliest: string | null
    latest: string | null
    position: number
  }
  published_fact: PublishedRow & { place_id: string; ordinal: number }
  published_series: PublishedRow
  published_media: PublishedRow & { kind: string }
  /** Which records a photo or paper stands with, in the officer's order. */
  published_media_with: {
    media_id: string
    ordinal: number
    register_id: string
    noun: string
    record_id: string
  }
  /** The files of what is public, and no others: what is not named here is handed to nobody. */
  published_media_file: { media_id: string; hash: string; register_id: string; type: string; name: string }
  /** By which exchanges are filtered and counted: narrow, so that a list reads none of the views it does not show. */
  published_listing: {
    id: string
    register_id: string
    partnership_id: string
    kind: string
    direction: string
    state: string
    year: number | null
    earliest: string | null
    position: number
    people: number | null
    part_of: string | null
  }
  published_party: {
    exchange_id: string
    ordinal: number
    register_id: string
    side: string
    party_group: string
    people: number | null
  }
  published_source: {
    id: string
    register_id: string
    title: string
    address: string | null
    received_on: string
    media_type: string
  }
  /** Which published record quotes which source. */
  published_quote: { record_id: string; source_id: string; register_id: string; noun: string }
  published_place_name: {
    place_id: string
    ordinal: number
    register_id: string
    text: string
    language: string
    role: string
    source: string
  }
  /** Reports of visitors with their answers. */
  published_correction: {
    id: string
    register_id: string
    about_id: string
    partnership_id: string | null
    data: string
    answered_on: string
  }
  /** The notice in the place of what was withdrawn: never what it said. */
  published_withdrawal: {
    id: string
    register_id: string
    noun: string
    partnership_id: string | null
    withdrawn_on: string
    reason: string
    /** The name in the address of a tie's page; null for what stands under its id. */
    slug: string | null
  }
  /** Published rows as they stood from one moment until another; nothing of what was withdrawn or erased. */
  published_past: {
    in_table: string
    record_id: string
    /** Tells the rows of one record in one table apart. */
    row_key: string
    register_id: string
    from_at: string
    /** Null for what stands now. */
    until_at: string | null
    /** The row by its columns; PostgreSQL hands it out parsed. */
    content: ColumnType<unknown, string, string>
  }
  /** What can be found, one row for each published record; `id` is in the order of time. */
  published_search: {
    id: number
    record_id: string
    register_id: string
    kind: string
    partnership_id: string | null
    /** What a line of results says, as JSON. */
    shown: string
    /** All of its words as they were written, as JSON. */
    texts: string
    /** The same as they are compared, without blanks. */
    folded: string
  }
  /** The tokens of each of these rows; what can be asked of them differs between the engines. */
  published_search_index: { rowid: number; words: string }
  /** Every spelling of every partner. */
  published_search_name: {
    partnership_id: string
    ordinal: number
    register_id: string
    text: string
    language: string
    folded: string
    initials: string
    strokes: string
  }
  /** When what a page shows last changed, by the page's tag: the sequence of the history entry. */
  published_change: { tag: string; sequence: number }
  published_checkpoint: CheckpointRow
}

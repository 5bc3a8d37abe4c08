import type { PublishedTables } from '../published.table.ts'

/** What stands in a column, so that both engines read it back from JSON as what it was. */
type ColumnKind = 'text' | 'number'

interface PastTable<Name extends keyof PublishedTables> {
  /** The column that names the record to which a row belongs. */
  readonly record: keyof PublishedTables[Name] & string
  /** The column that tells the rows of one record apart; absent where a record has one. */
  readonly key?: keyof PublishedTables[Name] & string
  readonly columns: Readonly<Record<keyof PublishedTables[Name] & string, ColumnKind>>
}

const BASE = { id: 'text', register_id: 'text', data: 'text', changed_on: 'text' } as const

/** The tables whose rows of past days are kept: a column that is left out is a fault of types, a table one of the tests. */
export const PAST_TABLES = {
  published_register: { record: 'id', columns: { ...BASE, slug: 'text', opened_at: 'text' } },
  published_place: { record: 'id', columns: { ...BASE, position_source: 'text', time_zone_source: 'text' } },
  published_partnership: {
    record: 'id',
    columns: {
      ...BASE,
      place_id: 'text',
      slug: 'text',
      exchange_count: 'number',
      latest_exchange_id: 'text',
    },
  },
  published_agreement: {
    record: 'id',
    columns: { ...BASE, partnership_id: 'text', counted_date: 'text', exchange_id: 'text' },
  },
  published_exchange: {
    record: 'id',
    columns: { ...BASE, partnership_id: 'text', earliest: 'text', latest: 'text', position: 'number' },
  },
  published_fact: { record: 'id', columns: { ...BASE, place_id: 'text', ordinal: 'number' } },
  published_series: { record: 'id', columns: BASE },
  published_media: { record: 'id', columns: { ...BASE, kind: 'text' } },
  published_media_with: {
    record: 'media_id',
    key: 'ordinal',
    columns: {
      media_id: 'text',
      ordinal: 'number',
      register_id: 'text',
      noun: 'text',
      record_id: 'text',
    },
  },
  published_listing: {
    record: 'id',
    columns: {
      id: 'text',
      register_id: 'text',
      partnership_id: 'text',
      kind: 'text',
      direction: 'text',
      state: 'text',
      year: 'number',
      earliest: 'text',
      position: 'number',
      people: 'number',
      part_of: 'text',
    },
  },
  published_party: {
    record: 'exchange_id',
    key: 'ordinal',
    columns: {
      exchange_id: 'text',
      ordinal: 'number',
      register_id: 'text',
      side: 'text',
      party_group: 'text',
      people: 'number',
    },
  },
  published_quote: {
    record: 'record_id',
    key: 'source_id',
    columns: { record_id: 'text', source_id: 'text', register_id: 'text', noun: 'text' },
  },
  published_place_name: {
    record: 'place_id',
    key: 'ordinal',
    columns: {
      place_id: 'text',
      ordinal: 'number',
      register_id: 'text',
      text: 'text',
      language: 'text',
      role: 'text',
      source: 'text',
    },
  },
} as const satisfies { readonly [Name in keyof PublishedTables]?: PastTable<Name> }

export type PastTableName = keyof typeof PAST_TABLES

// The names of the object just above.
export const PAST_TABLE_NAMES = Object.keys(PAST_TABLES) as PastTableName[]

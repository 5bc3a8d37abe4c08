import type { Tables } from '../tables.ts'

/**
 * The tables whose rows belong to one register and go with it to another installation, each with the columns that tell
 * its rows apart; a table stands after those that its rows point at.
 */
export const MOVED = {
  register: ['id'],
  place: ['id'],
  place_name: ['place_id', 'folded'],
  source: ['id'],
  batch: ['id'],
  draft: ['id'],
  partnership: ['id'],
  contact: ['id'],
  series: ['id'],
  media: ['id'],
  media_file: ['media_id', 'hash'],
  agreement: ['id'],
  exchange: ['id'],
  fact: ['id'],
  working_copy: ['record_id', 'version'],
  survey_answer: ['id'],
  correction: ['id'],
  correction_address: ['correction_id'],
  edition: ['id'],
  history: ['sequence'],
  history_payload: ['sequence'],
  history_head: ['register_id'],
  history_record: ['record_id', 'sequence'],
  published_register: ['id'],
  published_place: ['id'],
  published_place_name: ['place_id', 'ordinal'],
  published_partnership: ['id'],
  published_agreement: ['id'],
  published_exchange: ['id'],
  published_listing: ['id'],
  published_party: ['exchange_id', 'ordinal'],
  published_fact: ['id'],
  published_series: ['id'],
  published_media: ['id'],
  published_media_with: ['media_id', 'ordinal'],
  published_media_file: ['media_id', 'hash'],
  published_source: ['id'],
  published_quote: ['record_id', 'source_id'],
  published_withdrawal: ['id'],
  published_correction: ['id'],
  published_past: ['record_id', 'in_table', 'row_key', 'from_at'],
  published_checkpoint: ['sequence'],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>

export type MovedTable = keyof typeof MOVED
export const MOVED_TABLES = Object.keys(MOVED) as MovedTable[] // its own keys

const FOUND_ANEW = 'built anew from the published rows, as the program there does it'

/** What stays where it is, and why. */
export const STAYS: Readonly<Record<Exclude<keyof Tables, MovedTable>, string>> = {
  request_key: 'answers to requests of that installation, which nobody repeats at another',
  published_change: 'tells the pages of that installation when to be made anew; the new one tells its own',
  upload: 'what somebody of that installation is sending at this moment, with its bytes',
  typed_text: 'what somebody of that installation is typing at this moment',
  published_search: FOUND_ANEW,
  published_search_index: FOUND_ANEW,
  published_search_name: FOUND_ANEW,
  followed: 'says which version of that program built what can be searched there',
  job: 'work that is going on at that installation',
  backup: 'tells of the backups of that installation',
  account: 'people sign in at an installation, with a password that is kept there',
  account_role: 'says what accounts of that installation may do',
  session: 'belongs to an account',
  invitation: 'belongs to an account',
  recovery_code: 'belongs to an account',
  known_device: 'belongs to an account',
  sign_in_attempt: 'belongs to an installation',
  api_token: 'lets a system write at that installation; the new one makes its own',
}

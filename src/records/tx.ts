import type { Transaction } from 'kysely'
import type { Reads as ReadsOf } from '../database/database.ts'
import type { Id } from '../kernel/ids.ts'
import type { Principal } from './account/principal.ts'
import type { Noun } from './noun.ts'
import type { Tables } from './tables.ts'

/** Reads for the officers' side. */
export type Reads = ReadsOf<Tables>

/** What may be written inside a transaction. */
export type Rows = Transaction<Tables>

/** One change of one record, as history lists it. */
export interface Change {
  readonly noun: Noun
  readonly id: string
  /** The record's version after the change. */
  readonly version: number
  readonly what:
    | 'added'
    | 'changed'
    | 'published'
    | 'withdrawn'
    | 'removed'
    /** Saved beside what is public; the version is then the save's own. */
    | 'drafted'
    | 'discarded'
    | 'asked'
    | 'scheduled'
    | 'erased'
  /** What became of an officer's role in the register, as "editor → publisher", or what a token may; never a person's name. */
  readonly role?: string
  /** SHA-256 of the content that was published, so that the chain binds what the public was shown. */
  readonly hash?: string
  /** SHA-256 of what the public was shown of it. */
  readonly shown?: string
}

/**
 * Being inside an act: one transaction, by one principal whose right was checked, in one register. A store that takes
 * it writes under that register only and notes each change; the act ends with a history entry that lists them.
 */
export interface Tx {
  readonly rows: Rows
  readonly registerId: Id<'register'>
  readonly principal: Principal
  /** The act's moment, ISO 8601 in UTC: the same for all its rows. */
  readonly at: string
  readonly changes: Change[]
  /** Tags of the pages that show what changed. */
  readonly touched: Set<string>
  /** Records that were withdrawn and that this act makes public again. */
  readonly revived: Set<string>
}

/** The same transaction for an act in another register: an invitation may let into several. */
export function inOtherRegister(tx: Tx, registerId: Id<'register'>): Tx {
  return { ...tx, registerId, changes: [], touched: new Set(), revived: new Set() }
}

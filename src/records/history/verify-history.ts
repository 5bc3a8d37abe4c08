import type { Reads } from '../tx.ts'
import { changesIn, editionFaults } from './verify-editions.ts'
import { publishedFaults, type Shown } from './verify-published.ts'
import { commitmentTo, GENESIS, linkHash } from './chain.ts'
import { TAKE_OVER } from './take-over.ts'
import { type Checkpoint, isSignedBy } from './checkpoint.ts'
import { checkpointsOf } from '../published/checkpoints.view.ts'
import type { HistoryRow } from './history.table.ts'

/** What is wrong with a chain, and at which entry. */
export interface ChainFault {
  readonly register: string
  readonly sequence: number
  readonly kind:
    | 'entry-missing'
    | 'link-broken'
    | 'entry-changed'
    | 'payload-missing'
    | 'payload-changed'
    | 'head-differs'
    | 'checkpoint-differs'
    | 'checkpoint-unsigned'
    /** The content of an edition is not the one that the entry says was published. */
    | 'edition-changed'
    /** What the public is shown of a record is not what the entry says it was shown. */
    | 'published-differs'
}

export interface Verified {
  readonly register: string
  readonly entries: number
  readonly checkpoints: number
  /** Entries whose payload was erased: who and why is gone, that it happened is not. */
  readonly erased: number
  readonly faults: readonly ChainFault[]
}

/** What to hold the chain against: the key its checkpoints must be signed with, and checkpoints that were kept elsewhere. */
export interface Witness {
  readonly publicKey: string
  readonly kept: readonly Checkpoint[]
}

const PAGE = 1000

/** Walks one register's chain from its first entry and compares it with its head and with every checkpoint. */
export async function verifyHistory(reads: Reads, register: string, witness: Witness): Promise<Verified> {
  const faults: ChainFault[] = []
  const hashes = [GENESIS]
  const shown: Shown = new Map()
  const moves: number[] = []
  let erased = 0
  for await (const entry of entriesOf(reads, register)) {
    erased += isErased(entry) ? 1 : 0
    const changes = changesIn(entry.payload)
    faults.push(...(await editionFaults(reads, register, { sequence: entry.sequence, changes })))
    noteShown(shown, entry.sequence, changes)
    faults.push(...linkFaults(entry, hashes.length, hashes.at(-1) ?? GENESIS))
    hashes.push(entry.hash)
    if (entry.act === TAKE_OVER) moves.push(entry.sequence)
  }
  const checkpoints = [
    ...(await checkpointsOf(reads, register)),
    ...witness.kept.filter((one) => one.register === register),
  ]
  faults.push(...(await headFaults(reads, register, hashes)))
  // Who and why may be erased, but then what was shown can no longer be told from the entries.
  if (erased === 0) faults.push(...(await publishedFaults(reads, register, shown)))
  const own = checkpoints.filter((one) => isSignedBy(witness.publicKey, one))
  const sealed = sealedUpTo(own, moves)
  for (const checkpoint of checkpoints) {
    const signed = own.includes(checkpoint) || (checkpoint.sequence < sealed && isSignedByItsKey(checkpoint))
    faults.push(...checkpointFaults(checkpoint, hashes, signed))
  }
  return { register, entries: hashes.length - 1, checkpoints: checkpoints.length, erased, faults }
}

function noteShown(shown: Shown, sequence: number, changes: ReturnType<typeof changesIn>): void {
  for (const { id, what, shown: hash } of changes) {
    if (what === 'withdrawn') shown.delete(id)
    if (hash !== undefined) shown.set(id, { sequence, shown: hash })
  }
}

type EntryRow = HistoryRow & { payload_of: number | null; salt: string | null; payload: string | null }

async function* entriesOf(reads: Reads, register: string): AsyncGenerator<EntryRow> {
  let after = 0
  while (true) {
    const page = await entriesAfter(reads, register, after)
    yield* page
    const last = page.at(-1)
    if (!last) return
    after = last.sequence
  }
}

function entriesAfter(reads: Reads, register: string, after: number): Promise<EntryRow[]> {
  return reads
    .selectFrom('history')
    .leftJoin('history_payload', (join) =>
      join
        .onRef('history_payload.register_id', '=', 'history.register_id')
        .onRef('history_payload.sequence', '=', 'history.sequence'),
    )
    .selectAll('history')
    .select(['history_payload.sequence as payload_of', 'salt', 'payload'])
    .where('history.register_id', '=', register)
    .where('history.sequence', '>', after)
    .orderBy('history.sequence')
    .limit(PAGE)
    .execute()
}

function linkFaults(entry: EntryRow, expected: number, previous: string): ChainFault[] {
  const found: ChainFault['kind'][] = []
  const { register_id: register, sequence, at, act, commitment } = entry
  if (sequence !== expected) found.push('entry-missing')
  if (entry.previous !== previous) found.push('link-broken')
  if (linkHash({ register, sequence, at, act, commitment, previous: entry.previous }) !== entry.hash)
    found.push('entry-changed')
  if (entry.payload_of === null) found.push('payload-missing')
  else if (!isErased(entry) && commitmentTo(entry.salt ?? '', entry.payload ?? '') !== commitment)
    found.push('payload-changed')
  return found.map((kind) => ({ register, sequence, kind }))
}

/** Erased is both halves gone: a payload without its salt was put there by somebody. */
function isErased({ salt, payload }: EntryRow): boolean {
  return salt === null && payload === null
}

async function headFaults(reads: Reads, register: string, hashes: readonly string[]): Promise<ChainFault[]> {
  const query = reads
    .selectFrom('history_head')
    .select(['sequence', 'hash'])
    .where('register_id', '=', register)
  const head = await query.executeTakeFirst()
  const same = head?.sequence === hashes.length - 1 && head.hash === hashes.at(-1)
  return same ? [] : [{ register, sequence: head?.sequence ?? 0, kind: 'head-differs' }]
}

/**
 * A register that came from another installation has checkpoints of that one's key. They count up to the entry with which
 * it came, and only where a checkpoint of our own key stands upon that entry: whoever wrote the chain anew cannot make one.
 */
function sealedUpTo(own: readonly Checkpoint[], moves: readonly number[]): number {
  const last = Math.max(0, ...own.map(({ sequence }) => sequence))
  return Math.max(0, ...moves.filter((sequence) => sequence <= last))
}

function isSignedByItsKey(checkpoint: Checkpoint): boolean {
  try {
    return isSignedBy(checkpoint.publicKey, checkpoint)
  } catch {
    return false // what stands there as a key is none
  }
}

function checkpointFaults(checkpoint: Checkpoint, hashes: readonly string[], signed: boolean): ChainFault[] {
  const { register, sequence } = checkpoint
  if (!signed) return [{ register, sequence, kind: 'checkpoint-unsigned' }]
  return hashes[sequence] === checkpoint.hash ? [] : [{ register, sequence, kind: 'checkpoint-differs' }]
}

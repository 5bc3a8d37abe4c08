import { newId } from '../../kernel/ids.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { actorOf, allows } from '../../records/account/principal.ts'
import type { UploadRow } from '../../records/media/media.table.ts'
import type { StandsWith } from '../../records/media/media.ts'
import { inRegister, type Occasion } from '../../records/perform.ts'
import type { Saved } from '../editing/save-record.ts'
import type { MediaDeps } from './media-deps.ts'
import type { MediaFault } from './media-fault.ts'
import { LARGEST_PAPER, MOST_UNFINISHED } from './media-limits.ts'
import { receiveMedia } from './receive-media.ts'

/** A file that is going to arrive in pieces. */
export interface Announced {
  readonly name: string
  /** That it has. */
  readonly bytes: number
  readonly standsWith: StandsWith
}

/** How much of it is on the disk. */
export interface Arrived {
  readonly id: string
  readonly at: number
}

/**
 * Says that a file will arrive, so that it can go on where it stopped when the connection breaks off or the server
 * begins anew. It is its sender's alone and no record of the register until all of it is here.
 */
export function beginUpload(
  deps: MediaDeps,
  occasion: Occasion,
  { name, bytes, standsWith }: Announced,
): Promise<Result<Arrived, MediaFault>> {
  return inRegister<Arrived, MediaFault>(deps, occasion, async (tx) => {
    if (!allows(tx.principal, 'editor', tx.registerId)) return refused({ kind: 'not-allowed' })
    if (bytes === 0) return refused({ kind: 'media-empty' })
    if (bytes > LARGEST_PAPER) return refused({ kind: 'media-too-large', limit: LARGEST_PAPER })
    const own = { register_id: tx.registerId, account: actorOf(tx.principal) }
    const { count } = await tx.rows
      .selectFrom('upload')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('register_id', '=', own.register_id)
      .where('account', '=', own.account)
      .executeTakeFirstOrThrow()
    if (Number(count) >= MOST_UNFINISHED) return refused({ kind: 'upload-too-many' })
    const id: string = newId()
    await deps.pieces.begin(id)
    const stands_with = JSON.stringify(standsWith)
    await tx.rows
      .insertInto('upload')
      .values({ id, ...own, name, bytes, stands_with, at: tx.at })
      .execute()
    return ok({ id, at: 0 })
  })
}

/** How far it is; what its sender asks before going on. */
export async function uploadAt(
  deps: MediaDeps,
  occasion: Occasion,
  id: string,
): Promise<Result<Arrived, MediaFault>> {
  const row = await findUpload(deps, occasion, id)
  const at = row && (await deps.pieces.length(id))
  return at === undefined ? refused({ kind: 'upload-unknown' }) : ok({ id, at })
}

/** Adds a piece; it is on the disk when this is answered. */
export async function addPiece(
  deps: MediaDeps,
  occasion: Occasion,
  { id, from, bytes }: { readonly id: string; readonly from: number; readonly bytes: Uint8Array },
): Promise<Result<Arrived, MediaFault>> {
  const row = await findUpload(deps, occasion, id)
  const before = row && (await deps.pieces.length(id))
  if (!row || before === undefined) return refused({ kind: 'upload-unknown' })
  if (from + bytes.length > row.bytes) return refused({ kind: 'media-too-large', limit: row.bytes })
  const at = await deps.pieces.add(id, from, bytes)
  return at === undefined ? refused({ kind: 'upload-elsewhere', at: before }) : ok({ id, at })
}

/** Makes a draft of what has arrived whole. What is refused is gone: its sender has it still. */
export async function finishUpload(
  deps: MediaDeps,
  occasion: Occasion,
  id: string,
): Promise<Result<Saved, MediaFault>> {
  const row = await findUpload(deps, occasion, id)
  if (!row) return refused({ kind: 'upload-unknown' })
  if ((await deps.pieces.length(id)) !== row.bytes) return refused({ kind: 'upload-unfinished' })
  const bytes = await deps.pieces.read(id)
  const standsWith: StandsWith = JSON.parse(row.stands_with) // written by beginUpload; saving checks it once more
  const made = await receiveMedia(deps, occasion, { name: row.name, bytes, standsWith })
  await forget(deps, id)
  return made
}

async function forget({ database, pieces }: MediaDeps, id: string): Promise<void> {
  await database.transaction(async (rows) => {
    await rows.deleteFrom('upload').where('id', '=', id).execute()
  })
  await pieces.remove(id)
}

async function findUpload(
  { database }: MediaDeps,
  { principal, registerId }: Occasion,
  id: string,
): Promise<UploadRow | undefined> {
  if (!allows(principal, 'editor', registerId)) return undefined
  return database.reads
    .selectFrom('upload')
    .selectAll()
    .where('id', '=', id)
    .where('register_id', '=', registerId)
    .where('account', '=', actorOf(principal))
    .executeTakeFirst()
}

const WEEK = 7 * 24 * 60 * 60 * 1000

/** Forgets what nobody went on sending for a week. */
export async function sweepUploads({ database, pieces, clock }: MediaDeps): Promise<void> {
  const now = Date.parse(clock.now())
  await pieces.sweep(now)
  const before = new Date(now - WEEK).toISOString()
  const old = database.reads.selectFrom('upload').select('id').where('at', '<', before).limit(1)
  if (!(await old.executeTakeFirst())) return
  await database.transaction(async (rows) => {
    await rows.deleteFrom('upload').where('at', '<', before).execute()
  })
}

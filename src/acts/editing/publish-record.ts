import { ok, refused, type Result } from '../../kernel/result.ts'
import { mayPublish } from '../../records/account/may-publish.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import { EDITABLES } from '../../records/editable/editables.ts'
import type { Act } from '../../records/perform.ts'
import { removeNotices } from '../../records/published/publishing/withdrawal.store.ts'
import type { Kept } from '../../records/record-row.ts'
import { findRegister } from '../../records/register/register.view.ts'
import type { Tx } from '../../records/tx.ts'
import { isOvertaken, type Standing, standingOf, versionOf } from '../../records/working/standing.view.ts'
import { closeCopy } from '../../records/working/working-copy.store.ts'
import { writersOf } from '../../records/working/writers.view.ts'
import { writeRecord } from '../../records/working/write-record.ts'
import { conflict, type EditFault } from './edit-fault.ts'
import type { Saved } from './save-record.ts'

/** Which record, as the officer saw it on the page on which it was checked. */
export interface Seen {
  readonly id: string
  readonly version: string
}

/** Makes public what was saved: the record's next version, a new edition, the one before superseded. */
export function publishRecord(noun: EditableNoun): Act<Seen, Saved, EditFault> {
  return {
    name: `publish-${noun}`,
    right: rightToPublish(noun),
    run: async (tx, seen) => {
      const published = await publishWithin(tx, noun, [seen])
      return published.ok ? ok(published.value[0] ?? seen) : published
    },
  }
}

/** What only officers see needs nobody's approval; the register's own settings are its administrator's. */
export function rightToPublish(noun: EditableNoun) {
  if (noun === 'register') return 'administrator'
  return EDITABLES[noun].publish ? 'publisher' : 'editor'
}

/** Several at once: all of them, or none. */
export async function publishWithin(
  tx: Tx,
  noun: EditableNoun,
  seen: readonly Seen[],
): Promise<Result<Saved[], EditFault>> {
  const written: Kept<object>[] = []
  for (const one of seen) {
    const record = await writeOne(tx, noun, one)
    if (!record.ok) return record
    written.push(record.value)
  }
  await EDITABLES[noun].publish?.(tx, written)
  return ok(written.map(({ id, version }) => ({ id, version: `${version}.0` })))
}

async function writeOne(
  tx: Tx,
  noun: EditableNoun,
  { id, version }: Seen,
): Promise<Result<Kept<object>, EditFault>> {
  const standing = await standingOf(tx.rows, tx.registerId, noun, id)
  if (!standing) return refused({ kind: 'record-unknown' })
  if (versionOf(standing) !== version || isOvertaken(standing)) return conflict(standing)
  const fault = await faultOf(tx, standing)
  if (fault) return refused(fault)
  return standing.copy ? writeCopy(tx, standing, standing.copy.content) : writeAgain(tx, standing)
}

async function faultOf(tx: Tx, { noun, id, record, copy, live }: Standing): Promise<EditFault | undefined> {
  const editable = EDITABLES[noun]
  if (live === 'withdrawn' && !tx.revived.has(id)) return { kind: 'is-withdrawn' }
  if (!copy && live === 'published') return { kind: 'nothing-saved' }
  const content = copy?.content ?? record?.content ?? {}
  const around = { reads: tx.rows, registerId: tx.registerId, id }
  const faults = [...(await editable.faults(around, content)), ...(editable.lacking?.(content) ?? [])]
  if (faults.length > 0) return { kind: 'content-faulty', faults }
  return copy && (await approvalFault(tx, noun, id))
}

/**
 * A colleague's eyes are asked for where the register says so. What only officers see needs nobody's, and for the
 * settings the administrator answers alone.
 */
export async function approvalFault(tx: Tx, noun: EditableNoun, id: string): Promise<EditFault | undefined> {
  if (!EDITABLES[noun].publish || noun === 'register') return undefined
  const register = await findRegister(tx.rows, tx.registerId)
  const writers = await writersOf(tx.rows, tx.registerId, id)
  const may = mayPublish(tx.principal, {
    registerId: tx.registerId,
    approval: register?.content.approval,
    writers,
  })
  return may.ok ? undefined : may.faults[0]
}

async function writeCopy(
  tx: Tx,
  standing: Standing,
  content: object,
): Promise<Result<Kept<object>, EditFault>> {
  const written = await writeRecord(tx, standing, content)
  if (!written) return conflict(standing)
  await closeCopy(tx, standing, 'published')
  await removeNotices(tx, [standing])
  return ok(written)
}

/** What was withdrawn and is brought back as it was, or stands in the authority file and was never shown. */
async function writeAgain(tx: Tx, { record }: Standing): Promise<Result<Kept<object>, EditFault>> {
  if (!record) return refused({ kind: 'record-unknown' })
  await removeNotices(tx, [record])
  return ok(record)
}

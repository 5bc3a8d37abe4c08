import { ok, refused, type Result } from '../../kernel/result.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import { EDITABLES } from '../../records/editable/editables.ts'
import type { Act } from '../../records/perform.ts'
import { type WithdrawableNoun, withdrawPublished } from '../../records/published/publishing/publish.ts'
import type { Tx } from '../../records/tx.ts'
import { standingOf, versionOf } from '../../records/working/standing.view.ts'
import { partsOfTie } from '../../records/working/parts-of-tie.view.ts'
import { conflict, type EditFault } from './edit-fault.ts'
import type { Seen } from './publish-record.ts'

/** The nouns that can be taken back from the public; a place and the register themselves always stand behind others. */
export const WITHDRAWABLE = [
  'partnership',
  'agreement',
  'exchange',
  'fact',
  'series',
  'media',
] as const satisfies readonly WithdrawableNoun[]

export function isWithdrawable(noun: EditableNoun): noun is WithdrawableNoun {
  return WITHDRAWABLE.some((one) => one === noun)
}

export interface Withdrawal extends Seen {
  /** What the public is told. */
  readonly reason: string
}

/**
 * Takes a record out of everything that the public can read, with a reason; the record and its editions stay. With a
 * partner goes all that is told of the tie.
 */
export function withdrawRecord(noun: WithdrawableNoun): Act<Withdrawal, null, EditFault> {
  return {
    name: `withdraw-${noun}`,
    right: 'publisher',
    run: (tx, withdrawal) => withdrawWithin(tx, noun, withdrawal),
  }
}

export async function withdrawWithin(
  tx: Tx,
  noun: WithdrawableNoun,
  { id, version, reason }: Withdrawal,
): Promise<Result<null, EditFault>> {
  const standing = await standingOf(tx.rows, tx.registerId, noun, id)
  if (!standing) return refused({ kind: 'record-unknown' })
  if (versionOf(standing) !== version) return conflict(standing)
  if (!standing.record || !(await withdrawPublished(tx, noun, standing.record, reason)))
    return refused({ kind: 'not-published' })
  await EDITABLES[noun].touch?.(tx, standing.record)
  if (noun === 'partnership') await withdrawParts(tx, id, reason)
  return ok(null)
}

async function withdrawParts(tx: Tx, partnershipId: string, reason: string): Promise<void> {
  for (const { noun, record } of await partsOfTie(tx.rows, tx.registerId, partnershipId))
    if (await withdrawPublished(tx, noun, record, reason)) await EDITABLES[noun].touch?.(tx, record)
}

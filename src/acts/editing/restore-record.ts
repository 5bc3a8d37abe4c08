import { ok, refused } from '../../kernel/result.ts'
import { EDITABLES } from '../../records/editable/editables.ts'
import type { Act } from '../../records/perform.ts'
import type { WithdrawableNoun } from '../../records/published/publishing/publish.ts'
import { removeNotices } from '../../records/published/publishing/withdrawal.store.ts'
import type { Tx } from '../../records/tx.ts'
import { type PartOfTie, partsOfTie } from '../../records/working/parts-of-tie.view.ts'
import { withdrawnTogether } from '../../records/working/withdrawn-together.view.ts'
import { standingOf, versionOf } from '../../records/working/standing.view.ts'
import { conflict, type EditFault } from './edit-fault.ts'
import { publishWithin, type Seen } from './publish-record.ts'
import type { Saved } from './save-record.ts'

/** Makes public again what was withdrawn: as it was, or as it was saved since. */
export function restoreRecord(noun: WithdrawableNoun): Act<Seen, Saved, EditFault> {
  return {
    name: `restore-${noun}`,
    right: 'publisher',
    run: async (tx, seen) => {
      const standing = await standingOf(tx.rows, tx.registerId, noun, seen.id)
      if (!standing) return refused({ kind: 'record-unknown' })
      if (versionOf(standing) !== seen.version) return conflict(standing)
      if (standing.live !== 'withdrawn') return refused({ kind: 'not-published' })
      const parts = noun === 'partnership' ? await partsGoneWith(tx, seen.id) : []
      tx.revived.add(seen.id)
      const restored = await publishWithin(tx, noun, [seen])
      if (!restored.ok) return restored
      await publishParts(tx, parts)
      return ok(restored.value[0] ?? seen)
    },
  }
}

/** What was withdrawn by the same act comes back by the same act; what had been withdrawn before stays withdrawn. */
async function partsGoneWith(tx: Tx, partnershipId: string): Promise<PartOfTie[]> {
  const parts = await partsOfTie(tx.rows, tx.registerId, partnershipId)
  const ids = parts.map(({ record }) => record.id)
  const together = await withdrawnTogether(tx.rows, tx.registerId, partnershipId, ids)
  return parts.filter(({ record }) => together.has(record.id))
}

/** As they were: a save that waits beside one of them goes on waiting. */
async function publishParts(tx: Tx, parts: readonly PartOfTie[]): Promise<void> {
  for (const { record } of parts) {
    tx.revived.add(record.id)
    await removeNotices(tx, [record])
  }
  for (const [noun, own] of Map.groupBy(parts, (part) => part.noun))
    await EDITABLES[noun].publish?.(
      tx,
      own.map(({ record }) => record),
    )
}

import { ok, refused, type Result } from '../../kernel/result.ts'
import { actorOf } from '../../records/account/principal.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import type { Act } from '../../records/perform.ts'
import type { Tx } from '../../records/tx.ts'
import { isOvertaken, type Standing, standingOf, versionOf } from '../../records/working/standing.view.ts'
import { planCopy } from '../../records/working/working-copy.store.ts'
import { conflict, type EditFault } from './edit-fault.ts'
import { approvalFault, rightToPublish, type Seen } from './publish-record.ts'

/** Asks somebody who may publish to look at what was saved. */
export function askApproval(noun: EditableNoun): Act<Seen, null, EditFault> {
  return {
    name: `ask-approval-of-${noun}`,
    right: 'editor',
    run: async (tx, seen) => {
      const found = await savedAs(tx, noun, seen)
      if (!found.ok) return found
      await planCopy(tx, found.value, { asked_by: actorOf(tx.principal) }, 'asked')
      return ok(null)
    },
  }
}

export interface Schedule extends Seen {
  /** ISO 8601 in UTC; null takes an earlier plan back. */
  readonly at: string | null
  readonly reason: string | null
}

/** Has what was saved published at a time; whoever plans it could publish it now. */
export function schedulePublication(noun: EditableNoun): Act<Schedule, null, EditFault> {
  return {
    name: `schedule-${noun}`,
    right: rightToPublish(noun),
    run: async (tx, { at, reason, ...seen }) => {
      const found = await savedAs(tx, noun, seen)
      if (!found.ok) return found
      if (at !== null && at <= tx.at) return refused({ kind: 'time-is-past' })
      const fault = at === null ? undefined : await approvalFault(tx, noun, seen.id)
      if (fault) return refused(fault)
      const plan = { publish_at: at, publish_reason: reason, publish_fault: null }
      await planCopy(tx, found.value, plan, 'scheduled')
      return ok(null)
    },
  }
}

async function savedAs(
  tx: Tx,
  noun: EditableNoun,
  { id, version }: Seen,
): Promise<Result<Standing, EditFault>> {
  const standing = await standingOf(tx.rows, tx.registerId, noun, id)
  if (!standing) return refused({ kind: 'record-unknown' })
  if (versionOf(standing) !== version || isOvertaken(standing)) return conflict(standing)
  return standing.copy ? ok(standing) : refused({ kind: 'nothing-saved' })
}

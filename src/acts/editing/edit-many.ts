import { ok, type Result } from '../../kernel/result.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import type { Exchange } from '../../records/exchange/exchange.ts'
import type { Act } from '../../records/perform.ts'
import type { Tx } from '../../records/tx.ts'
import type { EditFault } from './edit-fault.ts'
import { publishWithin, rightToPublish, type Seen } from './publish-record.ts'
import { type Saved, saveWithin } from './save-record.ts'
import { withdrawWithin } from './withdraw-record.ts'

/** One of many exchanges, with what it is to say. */
export interface ManyEdit extends Seen {
  readonly content: Exchange
}

/** Keeps the same change of many exchanges beside what is public. */
export const saveMany: Act<readonly ManyEdit[], Saved[], EditFault> = {
  name: 'save-many-exchanges',
  right: 'editor',
  run: saveAll,
}

/** The same, public at once: all of them, or none. */
export const publishMany: Act<readonly ManyEdit[], Saved[], EditFault> = {
  name: 'publish-many-exchanges',
  right: 'publisher',
  run: async (tx, edits) => {
    const saved = await saveAll(tx, edits)
    return saved.ok ? publishWithin(tx, 'exchange', saved.value) : saved
  },
}

async function saveAll(tx: Tx, edits: readonly ManyEdit[]): Promise<Result<Saved[], EditFault>> {
  const saved: Saved[] = []
  for (const edit of edits) {
    const one = await saveWithin(tx, 'exchange', edit)
    if (!one.ok) return one
    saved.push(one.value)
  }
  return ok(saved)
}

/** Publishes many saves that were looked at together: all of them, or none. */
export function publishDraftsOf(noun: EditableNoun): Act<readonly Seen[], Saved[], EditFault> {
  return {
    name: `publish-many-of-${noun}`,
    right: rightToPublish(noun),
    run: (tx, seen) => publishWithin(tx, noun, seen),
  }
}

/** Takes many exchanges out of the public's view, for one reason. */
export const withdrawMany: Act<{ readonly seen: readonly Seen[]; readonly reason: string }, null, EditFault> =
  {
    name: 'withdraw-many-exchanges',
    right: 'publisher',
    run: async (tx, { seen, reason }) => {
      for (const one of seen) {
        const gone = await withdrawWithin(tx, 'exchange', { ...one, reason })
        if (!gone.ok) return gone
      }
      return ok(null)
    },
  }

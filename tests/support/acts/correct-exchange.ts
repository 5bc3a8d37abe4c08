import { publishMany } from '../../../src/acts/editing/edit-many.ts'
import type { EditFault } from '../../../src/acts/editing/edit-fault.ts'
import { refused } from '../../../src/kernel/result.ts'
import type { Exchange } from '../../../src/records/exchange/exchange.ts'
import { findExchange } from '../../../src/records/exchange/exchange.view.ts'
import type { Act } from '../../../src/records/perform.ts'
import type { Saved } from '../../../src/acts/editing/save-record.ts'

interface Correction {
  readonly id: string
  /** The version that the officer saw and changed. */
  readonly version: number
  readonly change: Partial<Exchange>
}

/** What the desk does when an officer corrects an exchange and publishes it, as one step for a test. */
export const correctExchange: Act<Correction, readonly Saved[], EditFault> = {
  ...publishMany,
  run: async (tx, { id, version, change }) => {
    const stands = await findExchange(tx.rows, tx.registerId, id)
    if (!stands) return refused({ kind: 'record-unknown' })
    const edit = { id, version: `${version}.0`, content: { ...stands.content, ...change } }
    return publishMany.run(tx, [edit])
  },
}

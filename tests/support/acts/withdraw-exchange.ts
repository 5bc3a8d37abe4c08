import { withdrawMany } from '../../../src/acts/editing/edit-many.ts'
import type { EditFault } from '../../../src/acts/editing/edit-fault.ts'
import { refused } from '../../../src/kernel/result.ts'
import { findExchange } from '../../../src/records/exchange/exchange.view.ts'
import type { Act } from '../../../src/records/perform.ts'

interface Withdrawal {
  readonly id: string
  /** What the public is told. */
  readonly reason: string
}

/** What the desk does when an officer takes an exchange out of the public's view, for a test that knows no version. */
export const withdrawExchange: Act<Withdrawal, null, EditFault> = {
  ...withdrawMany,
  run: async (tx, { id, reason }) => {
    const stands = await findExchange(tx.rows, tx.registerId, id)
    if (!stands) return refused({ kind: 'record-unknown' })
    return withdrawMany.run(tx, { seen: [{ id, version: `${stands.version}.0` }], reason })
  },
}

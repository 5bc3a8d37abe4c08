import { ok, refused } from '../kernel/result.ts'
import { findExchange } from '../records/exchange/exchange.view.ts'
import type { Act } from '../records/perform.ts'
import { touchPartner, withdrawPublished } from '../records/published/publishing/publish.ts'

export interface Withdrawal {
  readonly id: string
  /** What the public is told. */
  readonly reason: string
}

export type WithdrawFault = { readonly kind: 'exchange-unknown' } | { readonly kind: 'not-published' }

/** Takes an exchange out of everything that the public can read, with a reason; the record and its editions stay. */
export const withdrawExchange: Act<Withdrawal, null, WithdrawFault> = {
  name: 'withdraw-exchange',
  right: 'publisher',
  run: async (tx, { id, reason }) => {
    const exchange = await findExchange(tx.rows, tx.registerId, id)
    if (!exchange) return refused({ kind: 'exchange-unknown' })
    if (!(await withdrawPublished(tx, 'exchange', exchange, reason)))
      return refused({ kind: 'not-published' })
    touchPartner(tx, exchange.content.partnershipId)
    return ok(null)
  },
}

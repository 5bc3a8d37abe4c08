import { ok, refused } from '../kernel/result.ts'
import type { MayPublishFault } from '../records/account/may-publish.ts'
import type { Exchange } from '../records/exchange/exchange.ts'
import { changeExchange } from '../records/exchange/exchange.store.ts'
import { findExchange } from '../records/exchange/exchange.view.ts'
import type { Act } from '../records/perform.ts'
import { publishExchanges } from '../records/published/publishing/publish-exchange.ts'
import { quotesFrom } from '../records/published/publishing/source-words.ts'
import type { Kept } from '../records/record-row.ts'
import { mayPublishOwn } from './may-publish-own.ts'

export interface Correction {
  readonly id: string
  /** The version that the officer saw and changed. */
  readonly version: number
  readonly change: Partial<
    Pick<Exchange, 'date' | 'title' | 'kind' | 'direction' | 'people' | 'place' | 'state'>
  >
}

export type CorrectExchangeFault =
  | MayPublishFault
  | { readonly kind: 'exchange-unknown' }
  /** Somebody else changed it meanwhile: the state that stands now, to merge with. */
  | { readonly kind: 'version-conflict'; readonly current: Kept<Exchange, 'exchange'> }

/** Corrects a published exchange: a new version, a new edition, the old one superseded. The output is the new version. */
export const correctExchange: Act<Correction, number, CorrectExchangeFault> = {
  name: 'correct-exchange',
  right: 'publisher',
  run: async (tx, { id, version, change }) => {
    const may = await mayPublishOwn(tx)
    if (!may.ok) return may
    const current = await findExchange(tx.rows, tx.registerId, id)
    if (!current) return refused({ kind: 'exchange-unknown' })
    const content = { ...current.content, ...change }
    const changed = current.version === version ? await changeExchange(tx, current, content) : undefined
    if (!changed) return refused({ kind: 'version-conflict', current })
    await publishExchanges(tx, [changed], await quotesFrom(tx, [content.words, ...content.evidence]))
    return ok(changed.version)
  },
}

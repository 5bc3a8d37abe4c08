import { type Settlement, settlementOf } from '../review/settlement.ts'
import type { Verdict } from '../review/verdict.ts'
import type { InSource } from './in-source.ts'
import type { Told } from './reviewed-drafts.ts'

type Settled = Exclude<Settlement, { kind: 'leave' }>

/**
 * What becomes of an entry now; undefined when nothing does: a person has to decide first, or it is not wanted yet. One
 * that is not wanted, and stands already, stands: others may be parts of it.
 */
export function settledIn(
  { wanted, left }: InSource,
  { ordinal, match }: Told<unknown>,
  verdict: Verdict | undefined,
): Settled | undefined {
  if (!wanted.has(ordinal)) return verdict?.kind === 'same' ? { kind: 'keep', id: verdict.id } : undefined
  const settled = settlementOf(verdict, match)
  if (settled.kind !== 'leave') return settled
  left.add(ordinal)
  return undefined
}

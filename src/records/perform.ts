import type { Database } from '../database/database.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Json } from '../kernel/hash.ts'
import type { Id } from '../kernel/ids.ts'
import { refused, type Result } from '../kernel/result.ts'
import { allows, type Principal, type Right } from './account/principal.ts'
import type { Signer } from './history/checkpoint.ts'
import { addCheckpoint } from './history/checkpoint.store.ts'
import { addHistoryEntry, lockHistory } from './history/history.store.ts'
import { followPublication } from './published/publishing/followers.ts'
import { markTouched } from './published/publishing/published-change.store.ts'
import { answeredBefore, keepOutcome } from './request-key/request-key.store.ts'
import type { Tables } from './tables.ts'
import type { Tx } from './tx.ts'

/** A thing that a person can do to a register. */
export interface Act<Input, Output, Fault> {
  /** Its name in history: "receive-source". */
  readonly name: string
  readonly right: Right
  readonly run: (tx: Tx, input: Input) => Promise<Result<Output, Fault>>
}

/** Why an act was not even begun. */
export type ActFault =
  { readonly kind: 'not-allowed' } | { readonly kind: 'register-unknown' } | { readonly kind: 'key-reused' }

export interface ActDeps {
  readonly database: Database<Tables>
  readonly clock: Clock
  readonly signer: Signer
}

/** Who acts, where, and why. */
export interface Occasion {
  readonly principal: Principal
  readonly registerId: Id<'register'>
  readonly reason?: string
}

/**
 * The one door to writing: one transaction in which acts are performed for a principal in a register. All of it is
 * kept, or, when any of it is refused or throws, nothing.
 */
export async function inRegister<Output, Fault>(
  deps: ActDeps,
  occasion: Occasion,
  work: (tx: Tx) => Promise<Result<Output, Fault>>,
): Promise<Result<Output, Fault>> {
  try {
    return await deps.database.transaction(async (rows) => {
      const { principal, registerId } = occasion
      const tx: Tx = {
        rows,
        registerId,
        principal,
        at: deps.clock.now(),
        changes: [],
        touched: new Set(),
        revived: new Set(),
      }
      const result = await work(tx)
      if (!result.ok) throw new Refusal(result)
      if (tx.touched.size > 0) await addCheckpoint(tx, deps.signer)
      return result
    })
  } catch (error) {
    if (error instanceof Refusal) return error.result as Result<Output, Fault> // thrown just above, with this result
    throw error
  }
}

/** Carries a refused result out of the transaction, so that it is rolled back. */
class Refusal extends Error {
  readonly result: unknown

  constructor(result: unknown) {
    super('refused')
    this.result = result
  }
}

/** Performs one act inside a transaction: its right is checked, and it ends with its own entry of history. */
export async function performWithin<Input, Output, Fault>(
  tx: Tx,
  act: Act<Input, Output, Fault>,
  input: Input,
  reason: string | null = null,
): Promise<Result<Output, Fault | ActFault>> {
  if (!allows(tx.principal, act.right, tx.registerId)) return refused({ kind: 'not-allowed' })
  if (act.right !== 'operator' && !(await lockHistory(tx))) return refused({ kind: 'register-unknown' })
  const own: Tx = { ...tx, changes: [], touched: new Set(), revived: new Set() }
  const result = await act.run(own, input)
  if (!result.ok) return result
  await followPublication(own)
  const sequence = await addHistoryEntry(own, act.name, reason)
  await markTouched(own, sequence)
  for (const tag of own.touched) tx.touched.add(tag)
  return result
}

/** Performs one act in a transaction of its own. */
export function perform<Input, Output, Fault>(
  deps: ActDeps,
  occasion: Occasion,
  act: Act<Input, Output, Fault>,
  input: Input,
): Promise<Result<Output, Fault | ActFault>> {
  return inRegister(deps, occasion, (tx) => performWithin(tx, act, input, occasion.reason))
}

/**
 * The same for a request that may be sent twice: under one key the same input gets the outcome of the first time, and
 * another input is refused. Without a key each request is its own.
 */
export function performOnce<Input extends Json, Output extends Json, Fault>(
  deps: ActDeps,
  occasion: Occasion,
  act: Act<Input, Output, Fault>,
  input: Input,
  key: string | undefined,
): Promise<Result<Output, Fault | ActFault>> {
  if (key === undefined) return perform(deps, occasion, act, input)
  return inRegister<Output, Fault | ActFault>(deps, occasion, async (tx) => {
    if (!(await lockHistory(tx))) return refused({ kind: 'register-unknown' })
    const answered = await answeredBefore(tx, act.name, key, input)
    if (answered.kind === 'reused') return refused({ kind: 'key-reused' })
    if (answered.kind === 'same') return { ok: true, value: answered.outcome as Output } // kept from this act's own output
    const result = await performWithin(tx, act, input, occasion.reason)
    if (result.ok) await keepOutcome(tx, act.name, key, input, result.value)
    return result
  })
}

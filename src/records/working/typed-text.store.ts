import { actorOf, allows } from '../account/principal.ts'
import { ok, refused } from '../../kernel/result.ts'
import { type ActDeps, type ActFault, inRegister, type Occasion } from '../perform.ts'
import type { Result } from '../../kernel/result.ts'
import type { Reads, Tx } from '../tx.ts'

/** The fields of a form as one officer has typed them, until they are saved. */
export interface TypedText {
  readonly form: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** The version of the record that the form showed. */
  readonly basedOn: string
  readonly at: string
}

/**
 * Keeps what somebody is typing. It is theirs alone and no record of the register: no act, no entry of history, and
 * nobody else's page ever shows it.
 */
export function keepTyped(
  deps: ActDeps,
  occasion: Occasion,
  typed: Omit<TypedText, 'at'>,
): Promise<Result<string, ActFault>> {
  return inRegister<string, ActFault>(deps, occasion, async (tx) => {
    if (!allows(tx.principal, 'editor', tx.registerId)) return refused({ kind: 'not-allowed' })
    const key = { register_id: tx.registerId, account: actorOf(tx.principal), form: typed.form }
    const kept = { fields: JSON.stringify(typed.fields), based_on: typed.basedOn, at: tx.at }
    await tx.rows
      .insertInto('typed_text')
      .values({ ...key, ...kept })
      .onConflict((conflict) => conflict.columns(['register_id', 'account', 'form']).doUpdateSet(kept))
      .execute()
    return ok(tx.at)
  })
}

/** What was typed was saved, or is given up. */
export async function dropTyped(tx: Tx, form: string): Promise<void> {
  await tx.rows
    .deleteFrom('typed_text')
    .where('register_id', '=', tx.registerId)
    .where('account', '=', actorOf(tx.principal))
    .where('form', '=', form)
    .execute()
}

export async function typedText(
  reads: Reads,
  { principal, registerId }: Pick<Occasion, 'principal' | 'registerId'>,
  form: string,
): Promise<TypedText | undefined> {
  const row = await reads
    .selectFrom('typed_text')
    .select(['fields', 'based_on', 'at'])
    .where('register_id', '=', registerId)
    .where('account', '=', actorOf(principal))
    .where('form', '=', form)
    .executeTakeFirst()
  if (!row) return undefined
  return { form, fields: JSON.parse(row.fields), basedOn: row.based_on, at: row.at } // written by keepTyped
}

/** Everything that this officer typed and has not saved, newest first. */
export async function typedTexts(
  reads: Reads,
  { principal, registerId }: Pick<Occasion, 'principal' | 'registerId'>,
): Promise<{ form: string; at: string }[]> {
  return reads
    .selectFrom('typed_text')
    .select(['form', 'at'])
    .where('register_id', '=', registerId)
    .where('account', '=', actorOf(principal))
    .orderBy('at', 'desc')
    .limit(20)
    .execute()
}

import { dayIn } from '../../kernel/clock.ts'
import { toId } from '../../kernel/ids.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { eraseContactRow, expiredContacts } from '../../records/contact/contact.store.ts'
import { type Act, type ActDeps, perform } from '../../records/perform.ts'

/** Takes a counterpart's data out of the rows, every save of it too; that there was a contact stays. */
export const eraseContact: Act<{ readonly id: string }, null, never> = {
  name: 'erase-contact',
  right: 'editor',
  run: async (tx, { id }): Promise<Result<null, never>> => {
    await eraseContactRow(tx, id)
    return ok(null)
  },
}

/** Erases every contact whose last day is over, whoever forgot it. Returns how many. */
export async function eraseExpired(deps: ActDeps): Promise<number> {
  const expired = await expiredContacts(deps.database.reads, dayIn('UTC', deps.clock.now()))
  for (const { id, registerId: register } of expired) {
    const registerId = toId<'register'>(register)
    if (registerId) await perform(deps, { principal: OPERATOR, registerId }, eraseContact, { id })
  }
  return expired.length
}

import { ok, refused } from '../kernel/result.ts'
import type { Act } from '../records/perform.ts'
import { changeRegister } from '../records/register/register.store.ts'
import { findRegister } from '../records/register/register.view.ts'
import { type TaughtWord, withoutTaught } from '../records/register/taught-words.ts'

export type ForgetWordFault = { readonly kind: 'register-changed-meanwhile' }

/** Takes back one word that the reader was taught; nothing changes when somebody took it back before. */
export const forgetWord: Act<TaughtWord, null, ForgetWordFault> = {
  name: 'forget-word',
  right: 'editor',
  run: async (tx, gone) => {
    const register = await findRegister(tx.rows, tx.registerId)
    if (!register) throw new Error(`an act in a register that is not there: ${tx.registerId}`)
    const readerWords = [...withoutTaught(register.content.readerWords ?? [], gone)]
    const changed = await changeRegister(tx, register.version, { ...register.content, readerWords })
    return changed ? ok(null) : refused({ kind: 'register-changed-meanwhile' })
  },
}

import type { OwnWords } from '../kernel/own-words.ts'
import { ok, refused } from '../kernel/result.ts'
import type { Act } from '../records/perform.ts'
import { changeRegister } from '../records/register/register.store.ts'
import { findRegister } from '../records/register/register.view.ts'

export type TeachReaderFault = { readonly kind: 'register-changed-meanwhile' }

/** Sets the words of this city's pages that the reader does not know; the pages read after it are read with them. */
export const teachReader: Act<readonly OwnWords[], null, TeachReaderFault> = {
  name: 'teach-reader',
  right: 'editor',
  run: async (tx, words) => {
    const register = await findRegister(tx.rows, tx.registerId)
    if (!register) throw new Error(`an act in a register that is not there: ${tx.registerId}`)
    const content = { ...register.content, readerWords: [...words] }
    const changed = await changeRegister(tx, register.version, content)
    return changed ? ok(null) : refused({ kind: 'register-changed-meanwhile' })
  },
}

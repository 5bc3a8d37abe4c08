import { ok, refused } from '../kernel/result.ts'
import type { Act } from '../records/perform.ts'
import { changeRegister } from '../records/register/register.store.ts'
import { findRegister } from '../records/register/register.view.ts'
import { type TaughtWord, withTaught } from '../records/register/taught-words.ts'

export type TeachWordsFault =
  | { readonly kind: 'register-changed-meanwhile' }
  /** A register keeps 200 words for each meaning. */
  | { readonly kind: 'too-many-words' }

/** Teaches the reader some words of the city's old pages; the others that it was taught stay as they are. */
export const teachWords: Act<readonly TaughtWord[], null, TeachWordsFault> = {
  name: 'teach-words',
  right: 'editor',
  run: async (tx, taught) => {
    const register = await findRegister(tx.rows, tx.registerId)
    if (!register) throw new Error(`an act in a register that is not there: ${tx.registerId}`)
    const { readerWords = [] } = register.content
    let words: typeof readerWords | undefined = readerWords
    for (const one of taught) words = words && withTaught(words, one)?.slice()
    if (!words) return refused({ kind: 'too-many-words' })
    const changed = await changeRegister(tx, register.version, { ...register.content, readerWords: words })
    return changed ? ok(null) : refused({ kind: 'register-changed-meanwhile' })
  },
}

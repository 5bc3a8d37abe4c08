import type { Draft } from '../../records/draft/draft.ts'
import { findRegister } from '../../records/register/register.view.ts'
import { findSource } from '../../records/source/source.view.ts'
import type { Tx } from '../../records/tx.ts'
import type { AroundWords } from './read-part.ts'

/** What the page and its register tell about some words of it that are read again. */
export async function aroundWords(
  tx: Tx,
  sourceId: Draft['sourceId'],
  partner: string | undefined,
): Promise<AroundWords> {
  const source = await findSource(tx.rows, tx.registerId, sourceId)
  const register = await findRegister(tx.rows, tx.registerId)
  if (!source || !register) throw new Error(`a draft without its source ${sourceId}`)
  const { names, readerWords } = register.content
  return { text: source.content.text, home: Object.values(names)[0], partner, words: readerWords }
}

/** The partner of the entry, as the page calls it, for the reader. */
export function partnerNamed(draft: Pick<Draft, 'entry'>, partners: readonly string[]): string | undefined {
  const named = draft.entry.kind === 'exchange' ? draft.entry.partner : null
  return named ?? (partners.length === 1 ? partners[0] : undefined)
}

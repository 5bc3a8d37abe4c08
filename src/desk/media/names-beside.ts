import type { DeskLocale } from '../../kernel/locale.ts'
import { EDITABLES } from '../../records/editable/editables.ts'
import type { Beside } from '../../records/media/media.ts'
import type { Reads } from '../../records/tx.ts'
import { newestContent, standingOf } from '../../records/working/standing.view.ts'
import { wordsFor } from '../../words/words-for.ts'

/** What the records are called with which a file will stand; those that are not there are left out. */
export async function namesBeside(
  reads: Reads,
  registerId: string,
  beside: readonly Beside[],
  locale: DeskLocale,
): Promise<string[]> {
  const kinds: Readonly<Record<string, string>> = wordsFor(locale).agreements
  const names: string[] = []
  for (const { noun, id } of beside) {
    const standing = await standingOf(reads, registerId, noun, id)
    if (!standing) continue
    const label = EDITABLES[noun].label(newestContent(standing))
    names.push(kinds[label] ?? label)
  }
  return names
}

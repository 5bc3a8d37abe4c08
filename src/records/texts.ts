import type { Texts } from '../kernel/locale.ts'

/** A text in one language, to find and order records by: Korean where it has it, else the first. */
export function labelOf(texts: Texts): string {
  return texts.ko ?? Object.values(texts)[0] ?? ''
}

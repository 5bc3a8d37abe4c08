import type { FileHints } from '../../formats/file-hints.ts'
import type { Register } from '../../records/register/register.ts'

/** What an officer said of a file, and what the register knows of its own pages. */
export function pageHints(
  said: { readonly [K in 'home' | 'partner' | 'encoding']?: string | undefined },
  { names, readerWords }: Register,
): FileHints {
  const { home, partner, encoding } = said
  return { home, partner, encoding, homeElse: Object.values(names), words: readerWords }
}

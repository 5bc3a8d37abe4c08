import type { Document } from './document/document.ts'
import type { Words } from './document/words.ts'
import { chooseLexicon } from './lexicon/choose-lexicon.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Names } from './split/names.ts'

/** What is known of a page before its sections are read. */
export interface Page {
  readonly document: Document
  readonly names: Names
  /** Of the page's language; each block is read in its own. */
  readonly lexicon: Lexicon
}

export function lexiconOf({ lexicon }: Page, words: Words): Lexicon {
  return chooseLexicon(words.text, lexicon)
}

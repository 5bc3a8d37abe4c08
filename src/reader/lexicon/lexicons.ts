import { english } from './en/english.ts'
import { japanese } from './ja/japanese.ts'
import { korean } from './ko/korean.ts'
import type { Lexicon } from './lexicon.ts'
import { chinese } from './zh/chinese.ts'

/** Every language that pages are read in; a page without a letter of any is read in the first. */
export const LEXICONS: readonly [Lexicon, ...Lexicon[]] = [korean, japanese, chinese, english]

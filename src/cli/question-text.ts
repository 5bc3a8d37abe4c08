import type { Doubt } from '../reader/reading.ts'
import { reviewWords } from '../words/desk/review/words.ts'

/** The question that an officer has to answer where the reader is not sure, in the words of the desk. */
export function questionText(doubt: Doubt): string {
  const words = reviewWords('en')
  const ask = words.doubts[doubt.kind]
  return ask ? ask('wrote' in doubt ? doubt.wrote : '') : words.otherDoubt
}

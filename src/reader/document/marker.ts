import { bounded } from '../bounded.ts'
import { LEXICONS } from '../lexicon/lexicons.ts'

const SIGNS = '[-·•\u25a0-\u25ff★☆☞※⁃‣\u318d∙‧*✓-✔✱✲✳✴✦✧❍-❖❥❧➔-➾⦁⦿]{1,9}\\s*' // the shapes of Unicode; U+318D is typed for a dot
const NUMBERS = '[①-⑳]\\s*'
const LETTERS = LEXICONS.map(({ bullets }) => bullets)

// "ㅇ" and "o" are typed for a circle; a bullet counts only when words follow it, and a letter only with a blank.
const MARKER = bounded(`^(?:${[SIGNS, ...LETTERS, NUMBERS].join('|')})(?=\\S)`, 'u')

/** The bullet, letter or number in front of an item, with the blanks behind it; empty when there is none. */
export function markerOf(line: string): string {
  return MARKER.exec(line)?.[0] ?? ''
}

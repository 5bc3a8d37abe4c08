/** Letters in which two spellings of one word are compared: composed, small, without accents, kana of one kind. */

const ACCENTS = /\p{Mn}/gu
const LATIN = /\p{Script=Latin}/u
const HIRAGANA = /[\u3041-\u3096\u309d\u309e]/u // ぁ to ゖ and the marks that repeat one
const TO_KATAKANA = 0x60
const SPOKEN = /[\p{L}\p{N}]/u

/** Words of letters and digits with one blank between them. */
export function folded(text: string): string {
  const letters = Array.from(text.normalize('NFKC'), foldedLetter).join('')
  return letters.replace(/\s+/g, ' ').trim()
}

/** What one letter is compared as: a blank for what is no letter and no digit; several for ㎢ (km2). */
export function foldedLetter(letter: string): string {
  return Array.from(letter.normalize('NFKC').toLowerCase(), plain).join('')
}

function plain(letter: string): string {
  if (HIRAGANA.test(letter)) return String.fromCodePoint((letter.codePointAt(0) ?? 0) + TO_KATAKANA)
  if (LATIN.test(letter)) return letter.normalize('NFD').replace(ACCENTS, '')
  return SPOKEN.test(letter) ? letter : ' '
}

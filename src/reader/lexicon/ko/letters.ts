/** A syllable of Hangul. */
export const HANGUL = '[가-힣]'

/** Kana; the long-vowel mark stands in names and counts for nothing alone. */
export const KANA = '[\\u3041-\\u3096\\u30a1-\\u30fa]'

/** A letter of katakana: foreign names and loan words are written in it. */
export const KATAKANA = '[\\u30a1-\\u30faー]'

/** Han characters, with the mark that repeats one and the small ke of 龍ケ崎. */
export const KANJI = '[一-龥々ヶ]'

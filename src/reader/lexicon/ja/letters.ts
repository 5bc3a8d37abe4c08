/** Kana; the long-vowel mark stands in names and counts for nothing alone. */
export const KANA = '[\\u3041-\\u3096\\u30a1-\\u30fa]'

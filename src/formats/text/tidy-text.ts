/** Letters that some systems write in parts: the jamo of a syllable (macOS), kana with their voicing marks. */
const IN_PARTS = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u3040-\u30ff][\u3099\u309a]/g

/** Nothing that anybody sees, and what no database takes. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f\ufffe\uffff]/g

/** The same text with whole letters, without control characters and halves of letters. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(IN_PARTS, (parts) => parts.normalize('NFC'))
}

/** Controls that take one letter; all others below a blank take eight. */
const ONE_LETTER: ReadonlySet<number> = new Set([0, 10, 13, 24, 25, 26, 27, 28, 29, 30, 31])
const SEEN: Readonly<Record<number, string>> = { 9: '\t', 10: '\n', 24: '-', 30: ' ', 31: ' ' }

/** The letters of a paragraph; the tables and pictures in it stand in other records. */
export function paragraphText(data: DataView): string {
  const parts: string[] = []
  for (let at = 0; at + 2 <= data.byteLength; at += 2) {
    const code = data.getUint16(at, true)
    if (code > 31) parts.push(String.fromCharCode(code))
    else {
      parts.push(SEEN[code] ?? '')
      if (!ONE_LETTER.has(code)) at += 14
    }
  }
  return parts.join('')
}

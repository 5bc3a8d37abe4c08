/** Texts are compared without their white space: a page's tabs and breaks differ from form to form. */
export function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, '')
}

/** The least part of the longer text that two texts of one row have in common. */
const LEAST_SHARE = 0.6

/**
 * How much of the longer of two folded texts the shorter one has, 0 to 1, when they may be texts of one row: one holds
 * the other, or at least 60 % of the longer one's characters stand in the other in their order. Else undefined.
 */
export function shareOf(one: string, other: string): number | undefined {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short === '') return undefined
  if (long.includes(short)) return short.length / long.length
  const least = LEAST_SHARE * long.length
  if (inCommon(short, long) < least) return undefined
  const inOrder = longestInOrder(short, long)
  return inOrder < least ? undefined : inOrder / long.length
}

/** Characters of both, whatever their order: never less than those in order, and quickly counted. */
function inCommon(short: string, long: string): number {
  const left = new Map<string, number>()
  for (const letter of long) left.set(letter, (left.get(letter) ?? 0) + 1)
  let common = 0
  for (const letter of short) {
    const count = left.get(letter) ?? 0
    if (count > 0) common++
    left.set(letter, count - 1)
  }
  return common
}

/** Length of the longest common subsequence. */
function longestInOrder(short: string, long: string): number {
  let above = new Uint16Array(short.length + 1)
  for (const letter of long) {
    const row = new Uint16Array(short.length + 1)
    for (let i = 1; i <= short.length; i++)
      row[i] = letter === short[i - 1] ? at(above, i - 1) + 1 : Math.max(at(above, i), at(row, i - 1))
    above = row
  }
  return at(above, short.length)
}

function at(row: Uint16Array, i: number): number {
  return row[i] ?? 0
}

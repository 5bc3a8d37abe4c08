/** Fragments of patterns that the English tables share. Two levels of repetition are written out, never nested. */

/** "mayor" as a pattern for "mayor" and "Mayor": names beside it are told by their capitals, so no flag may hide case. */
export function anyCase(words: string): string {
  return words
    .trim()
    .split('|')
    .map((word) =>
      word.trim().replace(/(?:^|(?<=\\s\??))[a-z]/g, (first) => `[${first.toUpperCase()}${first}]`),
    )
    .join('|')
}

/** As few as will do of `part`, one behind the other, at most `times`. */
export function upTo(times: number, part: string): string {
  return times === 0 ? '' : `(?:${part}${upTo(times - 1, part)})??`
}

/** As many as there are, at most `times`. */
export function asManyAs(times: number, part: string): string {
  return times === 0 ? '' : `(?:${part}${asManyAs(times - 1, part)})?`
}

/** A word of a name: it begins with a capital, in any alphabet that is Latin. */
export const CAPITAL =
  "(?:(?:St|Mt|Ft|Pt|[A-Z])\\.|[A-Z\\u00c0-\\u00de\\u0100-\\u017e][A-Za-z\\u00c0-\\u017f'-]{0,24})"

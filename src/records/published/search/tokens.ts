import { folded } from '../../../kernel/folded.ts'

/**
 * What both engines' indexes hold of a text: pairs of letters for scripts that are written without blanks or whose words
 * take endings (한글, 漢字, カナ), whole words for the others. The last letter of a run stands alone as well, so that any
 * single letter is the beginning of some token.
 */
export function tokensOf(text: string): string[] {
  const runs = runsOf(folded(text))
  const within = runs.flatMap(({ letters, east }) => (east ? pairsOf(letters) : [letters.join('')]))
  return [...within, ...acrossBlanks(runs)]
}

/** Letters of one run, in code points. */
export interface Run {
  readonly letters: readonly string[]
  readonly east: boolean
}

const RUN =
  /(?<east>[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}ー々]+)|[^\s\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}ー々]+/gu

export function runsOf(text: string): Run[] {
  return [...text.matchAll(RUN)].map(({ 0: run, groups }) => ({
    letters: Array.from(run),
    east: groups?.['east'] !== undefined,
  }))
}

/** Stands before a pair that has a blank between its letters, so that 인천 is not found in 용인 천안. */
const ACROSS = '\uE003'

export function pairsOf(letters: readonly string[]): string[] {
  return letters.map((letter, place) => letter + (letters[place + 1] ?? ''))
}

/** For those who leave blanks out: 플러튼시방문 is found in 플러튼시 방문. */
export function acrossBlank(pair: string): string {
  return ACROSS + pair
}

function acrossBlanks(runs: readonly Run[]): string[] {
  return runs.flatMap(({ letters, east }, place) => {
    const next = runs[place + 1]
    return east && next?.east ? [acrossBlank(`${letters.at(-1)}${next.letters[0]}`)] : []
  })
}

import { disassemble, getChoseong } from 'es-hangul'
import { folded } from '../../../kernel/folded.ts'

/** A name in the forms in which somebody may type it. */
export interface Spelling {
  readonly folded: string
  /** The initial consonants of its Hangul: ㅍㄹㅌ. Empty for a name in other letters. */
  readonly initials: string
  /** Its letters as they are typed one after another, Hangul taken apart: ㅍㅡㄹㄹㅓㅌㅡㄴ. */
  readonly strokes: string
}

export function spellingOf(name: string): Spelling {
  const whole = folded(name).replaceAll(' ', '')
  const hangul = /^\p{Script=Hangul}+$/u.test(whole)
  return { folded: whole, initials: hangul ? getChoseong(whole) : '', strokes: strokesOf(whole) }
}

export function strokesOf(text: string): string {
  return disassemble(text)
}

/** Whether a word is initial consonants and nothing else: ㅍㄹㅌ. Two at least, as one is in nearly every name. */
export function isInitials(word: string): boolean {
  return /^[ㄱ-ㅎ]{2,20}$/u.test(word)
}

const LEAST_STROKES = 5 // below that, one stroke makes another word

/** Whether one stroke more, one less, another one, or two exchanged make one out of the other. */
export function isOneStrokeAway(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_STROKES || Math.abs(a.length - b.length) > 1) return false
  const start = commonStart(a, b)
  const [x, y] = [a.slice(start), b.slice(start)]
  if (x === y) return false
  return (
    x.slice(1) === y.slice(1) ||
    x.slice(1) === y ||
    x === y.slice(1) ||
    (x.slice(2) === y.slice(2) && x[0] === y[1] && x[1] === y[0])
  )
}

function commonStart(a: string, b: string): number {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  return start
}

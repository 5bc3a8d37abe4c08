import type { HeldWords } from '../lexicon/lexicon.ts'

/** Called off, or a line that says that nothing took place. */
export function isCalledOff(line: string, { notHeld }: HeldWords): boolean {
  return notHeld.test(line)
}

/** Announced only; `whole` is the line with those that continue it, which may say that it took place after all. */
export function isPlanned(line: string, { planned, tookPlace }: HeldWords, whole = line): boolean {
  return planned.test(line) && !tookPlace.test(whole)
}

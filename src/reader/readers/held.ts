import type { HeldWords } from '../lexicon/lexicon.ts'

/** Called off, or a line that says that nothing took place, or nothing between the two. */
export function isCalledOff(line: string, held: HeldWords): boolean {
  return held.notHeld.test(line) || isNoExchange(line, held)
}

/** Dated, but the history of one city, or a sum of the years. */
export function isNoExchange(line: string, { noExchange }: HeldWords): boolean {
  return noExchange?.test(line) ?? false
}

/** Announced only; `whole` is the line with those that continue it, which may say that it took place after all. */
export function isPlanned(line: string, { planned, tookPlace }: HeldWords, whole = line): boolean {
  return planned.test(line) && !tookPlace.test(whole)
}

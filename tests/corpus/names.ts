import { folded } from './overlap.ts'

/** A partner's name may come with more or fewer words: "플러튼시" and "미국 플러튼시". */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [folded(one).toLowerCase(), folded(other).toLowerCase()]
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a))
}

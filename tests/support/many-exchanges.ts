import { DIRECTIONS, EXCHANGE_KINDS, PARTY_GROUPS, SIDES } from '../../src/kernel/vocabulary.ts'
import type { ListedRow } from '../../src/records/published/listing/listing.ts'

/** Invented exchanges of 30 partners over 40 years: each word of each list stands in them, some people are unknown. */
export function manyExchanges(count: number): ListedRow[] {
  const random = mulberry(count)
  const one = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() * list.length)]
    if (chosen === undefined) throw new Error('an empty list')
    return chosen
  }
  return Array.from({ length: count }, (_, place): ListedRow => {
    const year = 1986 + Math.floor(random() * 40)
    const month = 1 + Math.floor(random() * 12)
    const people = random() < 0.7 ? 1 + Math.floor(random() * 40) : null
    const group = one(PARTY_GROUPS)
    return {
      id: place
        .toString(36)
        .padStart(24, '0')
        .replaceAll(/[ilou]/g, 'x'),
      partnershipId: `partner-${Math.floor(random() * 30)}`,
      kind: one(EXCHANGE_KINDS),
      direction: one(DIRECTIONS),
      state: 'held',
      year,
      earliest: `${year}-${String(month).padStart(2, '0')}-01`,
      position: place,
      people,
      partOf: null,
      parties: random() < 0.6 ? [{ side: one(SIDES), group, people }] : [],
    }
  })
}

/** A small generator of numbers between 0 and 1, the same in every run (mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

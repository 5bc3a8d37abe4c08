import type { GoldFact } from './gold.ts'
import { type Judgement, NOTHING, flagsOf, shown } from './judgement.ts'
import { isSameName } from './names.ts'
import type { ReadFact } from './read-values.ts'

/** How far a number may be off: pages round, and units are converted. */
const NUMBER_TOLERANCE = 0.01

/** Facts that the gold names: value and as-of date; and named facts that it does not have. */
export function judgeFacts(gold: readonly GoldFact[], read: readonly ReadFact[]): Judgement[] {
  const pairs = pairFacts(gold, read)
  const taken = new Set(pairs.values())
  const invented = read.filter((fact) => fact.key !== null && !taken.has(fact))
  return [...gold.flatMap((fact) => judgeFact(fact, pairs.get(fact))), ...invented.map(inventedFact)]
}

/** Those with the right value first, so that a wrong one never takes the place of a right one. */
function pairFacts(gold: readonly GoldFact[], read: readonly ReadFact[]): Map<GoldFact, ReadFact> {
  const pairs = new Map<GoldFact, ReadFact>()
  const left = new Set(read)
  for (const fits of [hasValue, isNamedAlike])
    for (const fact of gold) {
      const found = pairs.has(fact) ? undefined : [...left].find((other) => fits(fact, other))
      if (!found) continue
      pairs.set(fact, found)
      left.delete(found)
    }
  return pairs
}

function isNamedAlike(gold: GoldFact, { key, of }: ReadFact): boolean {
  const sameOwner = gold.of === undefined || of === null || isSameName(gold.of, of)
  return sameOwner && key !== null && plainKey(key) === plainKey(gold.key)
}

/** Where a place lies is told by its surroundings or by how far it is. */
function plainKey(key: string): string {
  return key === 'distance' ? 'location' : key
}

function hasValue(gold: GoldFact, read: ReadFact): boolean {
  return isNamedAlike(gold, read) && isSameValue(gold.value, read.value.value)
}

function isSameValue(gold: number | string, read: number | string): boolean {
  if (typeof gold === 'number')
    return typeof read === 'number' && Math.abs(read - gold) <= Math.abs(gold) * NUMBER_TOLERANCE
  return plain(gold) === plain(String(read))
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, '').toLowerCase()
}

function judgeFact(gold: GoldFact, read: ReadFact | undefined): Judgement[] {
  const about = nameOf(gold)
  const right = read !== undefined && isSameValue(gold.value, read.value.value)
  const value: Judgement = {
    field: 'fact',
    about,
    expected: shown(gold.value),
    read: shown(read?.value.value),
    right,
    sure: read ? [read.value.sure] : [],
  }
  return read && right ? [value, ...judgeAsOf(gold, read, about)] : [value]
}

function judgeAsOf({ asOf }: GoldFact, read: ReadFact, about: string): Judgement[] {
  const sure = flagsOf(read.asOf, asOf)
  if (sure.length === 0) return []
  const right = read.asOf.value === asOf
  return [{ field: 'as-of', about, expected: shown(asOf), read: shown(read.asOf.value), right, sure }]
}

function inventedFact(fact: ReadFact): Judgement {
  const { value, sure } = fact.value
  const about = nameOf(fact)
  return { field: 'invented fact', about, expected: NOTHING, read: shown(value), right: false, sure: [sure] }
}

function nameOf({ key, of }: { key: string | null; of?: string | null | undefined }): string {
  return of ? `${key} of ${of}` : `${key}`
}

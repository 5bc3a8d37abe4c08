import type { GoldPage } from './gold.ts'
import { judgeAgreements } from './judge-agreements.ts'
import { judgeFacts } from './judge-facts.ts'
import { judgeRows } from './judge-rows.ts'
import { type Field, type Judgement, NOTHING, shown } from './judgement.ts'
import { folded } from './overlap.ts'
import type { ReadPage, Value } from './read-values.ts'

/** All that the gold of a page says, held against what was read there. */
export function judgePage(gold: GoldPage, read: ReadPage): Judgement[] {
  return [
    ...judgeRows(gold, read.rows),
    ...judgeFacts(gold.facts, read.facts),
    ...judgeAgreements(gold.agreements, read.agreements),
    ...judgeBackground(gold.background, read.background),
    ...judgeWords('department', gold.contact?.department, read.department, folded),
    ...judgeWords('phone', gold.contact?.phone, read.phone, digits),
  ]
}

/** A paragraph of how it began has to begin with the gold's words. */
function judgeBackground(gold: string | null, read: readonly Value<string>[]): Judgement[] {
  if (gold === null) return []
  const found = read.find(({ value }) => folded(value).startsWith(folded(gold)))
  const shownAs = found ?? read[0]
  return [
    {
      field: 'background',
      about: NOTHING,
      expected: gold,
      read: shown(shownAs?.value),
      right: found !== undefined,
      sure: shownAs ? [shownAs.sure] : [],
    },
  ]
}

function judgeWords(
  field: Field,
  gold: string | null | undefined,
  { value, sure }: Value<string | null>,
  plain: (text: string) => string,
): Judgement[] {
  if (!gold && value === null) return []
  const right = value !== null && plain(value) === plain(gold ?? '')
  return [{ field, about: NOTHING, expected: shown(gold), read: shown(value), right, sure: [sure] }]
}

function digits(text: string): string {
  return text.normalize('NFKC').replaceAll(/\D+/gu, '')
}

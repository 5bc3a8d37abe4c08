import type { GoldAgreement } from './gold.ts'
import { type Judgement, NOTHING } from './judgement.ts'
import { isSameName } from './names.ts'
import type { ReadAgreement } from './read-values.ts'

/** An agreement is right when date, type and partner are; it counts once. */
export function judgeAgreements(gold: readonly GoldAgreement[], read: readonly ReadAgreement[]): Judgement[] {
  const left = new Set(read)
  const judged = gold.map((agreement) => {
    const found = [...left].find((other) => isSame(agreement, other))
    if (found) left.delete(found)
    return judgeAgreement(agreement, found)
  })
  return [...judged, ...[...left].map(inventedAgreement)]
}

function isSame(gold: GoldAgreement, read: ReadAgreement): boolean {
  return (
    gold.date === read.date.value && gold.type === read.type.value && isSameName(gold.with, read.with.value)
  )
}

function judgeAgreement(gold: GoldAgreement, read: ReadAgreement | undefined): Judgement {
  const expected = `${gold.date} ${gold.type}`
  const right = read !== undefined
  return {
    field: 'agreement',
    about: gold.with,
    expected,
    read: right ? expected : NOTHING,
    right,
    sure: read ? flagsOf(read) : [],
  }
}

function inventedAgreement(read: ReadAgreement): Judgement {
  return {
    field: 'invented agreement',
    about: read.with.value,
    expected: NOTHING,
    read: `${read.date.value} ${read.type.value}`,
    right: false,
    sure: flagsOf(read),
  }
}

function flagsOf(read: ReadAgreement): boolean[] {
  return [read.date.sure, read.type.sure, read.with.sure]
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../kernel/ids.ts'
import { toFact } from './to-fact.ts'

const TEXT = '면적 36㎢'
const words = ({ start, end }: { start: number; end: number }) => ({
  sourceId: newId<'source'>(),
  start,
  end,
})

function areaTakenOn(takenOn: string | null) {
  const whole = { start: 0, end: TEXT.length }
  const stated = { span: { start: 3, end: 5 }, basis: 'stated', rule: 'fact/number' } as const
  const label = { value: '면적', span: { start: 0, end: 2 }, basis: 'stated', rule: 'fact/label' } as const
  const entry = {
    kind: 'fact',
    span: whole,
    key: null,
    labels: [label],
    value: { ...stated, value: 36 },
    unit: 'km2',
    asOf: null,
    of: null,
  } as const
  return toFact(newId<'place'>(), { ...entry, labels: [...entry.labels] }, 0, { words, text: TEXT, takenOn })
}

test('a fact was checked on the day on which an officer saw the page', () => {
  assert.equal(areaTakenOn('2026-11-20').checkedOn, '2026-11-20')
})

test('where no day was told, nobody has checked it yet', () => {
  assert.equal(areaTakenOn(null).checkedOn, null)
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { facts } from '../../lexicon/ko/facts.ts'
import { readLabel } from './label.ts'
import { labelReading, labelsOf } from './levels.ts'

const labelled = (line: string) => {
  const label = readLabel(lineOf(line), facts)
  assert.ok(label)
  return { ...label, value: label.rest }
}

const inWords = (...told: Parameters<typeof labelsOf>) =>
  labelsOf(...told).map(({ value, basis }) => `${value} ${basis}`)

describe('labels of two levels, the outer one first', () => {
  const climate = { label: labelled('기후 온난').label, words: lineOf('기후') }
  const rain = labelled('강수량 381mm')

  it('of a label alone there is one', () => {
    assert.deepEqual(inWords(rain, undefined, false, undefined), ['강수량 stated'])
  })

  it('the outer one is stated on its own line and inferred below it, where the paste lost its cell', () => {
    assert.deepEqual(inWords(rain, climate, true, undefined), ['기후 stated', '강수량 stated'])
    assert.deepEqual(inWords(rain, climate, false, undefined), ['기후 inferred', '강수량 stated'])
  })

  it('a label of several members stands over each of them', () => {
    const symbols = labelled('시의 상징 : 꽃 - 철쭉')
    assert.deepEqual(inWords(labelled('꽃 - 철쭉'), undefined, false, symbols), [
      '시의 상징 stated',
      '꽃 stated',
    ])
  })
})

describe('a label is kept as the page has it', () => {
  const lines = [
    ['위    치', '위치'],
    ['문화행사 및\n관광명소', '문화행사 및 관광명소'],
    [' 면적 ', '면적'],
  ] as const
  for (const [line, label] of lines) {
    it(`${JSON.stringify(line)}: ${label}`, () => assert.equal(labelReading(lineOf(line)).value, label))
  }
})

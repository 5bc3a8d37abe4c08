import assert from 'node:assert/strict'
import { it } from 'node:test'
import { numberOf } from './numerals.ts'

const numerals = { '·': 0, 零: 0, 一: 1, 二: 2, 三: 3, 九: 9, 十: 10 }

it('numbers are read in digits and in words', () => {
  const lines = [
    ['31', 31],
    ['三', 3],
    ['十', 10],
    ['十二', 12],
    ['三十', 30],
    ['三十一', 31],
    ['二··三', 2003],
    ['二零一九', 2019],
  ] as const
  for (const [written, number] of lines) assert.equal(numberOf(written, numerals), number, written)
})

it('what is no number is none', () => {
  for (const written of ['十十', '一二十', '元'])
    assert.ok(Number.isNaN(numberOf(written, numerals)), written)
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shareOf } from './overlap.ts'
import { pairRows } from './pair-rows.ts'
import { goldRow, readRow, sure } from './sample.ts'

const SHARES: readonly (readonly [what: string, one: string, other: string, share: number | undefined])[] = [
  ['the same words', '중학생방문', '중학생방문', 1],
  ['one of which holds the other', '중학생', '시중학생방문', 0.5],
  ['that share most in their order', 'abcdefghij', 'abcdefXYij', 0.8],
  ['that share just enough', 'abcdefXXXX', 'abcdefYYYY', 0.6],
  ['that share too little', 'abcdeXXXXX', 'abcdeYYYYY', undefined],
  ['that share all in another order', 'abcdefghij', 'jihgfedcba', undefined],
  ['of which one is empty', '', 'abc', undefined],
]

describe('two texts', () => {
  for (const [what, one, other, share] of SHARES)
    it(`${what} share ${share ?? 'nothing that counts'}`, () => {
      assert.equal(shareOf(one, other), share)
      assert.equal(shareOf(other, one), share)
    })
})

const texts = (rows: readonly { text: string }[]) => rows.map(({ text }) => text)

describe('rows are paired', () => {
  it('whatever white space stands between their words', () => {
    const { pairs } = pairRows([goldRow('2011\t중학생 방문')], [readRow('2011 중학생\n방문')])
    assert.equal(pairs.length, 1)
  })

  it('the best share first, so that a row does not take the words of another', () => {
    const gold = [goldRow('5월 중학생 방문과 환영식'), goldRow('5월 중학생 방문')]
    const read = [readRow('5월 중학생 방문'), readRow('5월 중학생 방문과 환영식')]
    const found = pairRows(gold, read).pairs.map((pair) => [pair.gold.text, pair.read.text])
    assert.deepEqual(
      found,
      gold.map(({ text }) => [text, text]),
    )
  })

  it('by their date where the words are the same', () => {
    const gold = [goldRow('정기 방문', { date: '2010' }), goldRow('정기 방문', { date: '2011' })]
    const read = [readRow('정기 방문', { date: sure('2011') }), readRow('정기 방문', { date: sure('2010') })]
    const dates = pairRows(gold, read).pairs.map((pair) => [pair.gold.date, pair.read.date.value])
    assert.deepEqual(dates, [
      ['2010', '2010'],
      ['2011', '2011'],
    ])
  })

  it('each once: a second reading of the same words is invented', () => {
    const { pairs, invented } = pairRows(
      [goldRow('중학생 방문')],
      [readRow('중학생 방문'), readRow('중학생')],
    )
    assert.deepEqual([pairs.length, texts(invented)], [1, []]) // the second continues the row
    const later = readRow('중학생', { date: sure('2012') })
    assert.equal(pairRows([goldRow('중학생 방문')], [readRow('중학생 방문'), later]).invented.length, 1)
  })

  it('or missed, when nothing was read from their words', () => {
    const { pairs, missed, invented } = pairRows([goldRow('중학생 방문')], [readRow('저작권 2015')])
    assert.deepEqual([pairs.length, texts(missed), texts(invented)], [0, ['중학생 방문'], ['저작권 2015']])
  })

  it('so that a line that continues a row and has its date is neither missed nor invented', () => {
    const gold = [goldRow('5. 3 기념행사\n- 조형물 제막')]
    const read = [readRow('5. 3 기념행사'), readRow('- 조형물 제막')]
    const { missed, invented } = pairRows(gold, read)
    assert.deepEqual([missed.length, invented.length], [0, 0])
  })
})

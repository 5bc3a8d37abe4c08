import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readList } from './read-list.ts'
import { textOf } from '../../for-tests.ts'

function read(text: string) {
  const document = fromPlainText(text)
  const { entries, notExchanges } = readList(document, document.blocks, korean)
  return { entries, notExchanges: notExchanges.map((span) => textOf(text, span)) }
}

describe('what was only planned is no exchange', () => {
  const lines = [
    '2010년 5월 예정',
    '2010년 5월 예정 대표단 방문',
    '2010. 5. 3 플러튼시 대표단 방문 예정',
    '2010. 5. 3 플러튼시 대표단 방문(예정)',
    '2010년 5월경 시장 외 5명 방문 예정임.',
    '2010. 5. 3\t대표단 방문 예정\t5명',
    '2010년 5월 플러튼시 대표단을 맞을 계획이다.',
  ]
  for (const line of lines) {
    it(line, () => {
      const { entries, notExchanges } = read(line)
      assert.deepEqual([entries.length, notExchanges], [0, [line]])
    })
  }
})

describe('what took place is one, whatever else is planned in its line', () => {
  const lines = [
    '2010. 5. 3 10월 개최 예정인 박람회 협의차 방문',
    '2010. 5. 3 예정대로 대표단 방문',
    '2010. 5. 3 체육관 건립 예정지 시찰',
    '2010. 5. 3 방문 예정이었으나 5. 10에 방문함',
    '2010. 5. 3 대표단 방문(예정)\n- 시장 외 5명 방문함',
    '2010. 5. 3 대표단 방문\n- 내년에 답방 예정',
  ]
  for (const line of lines) {
    it(line.replace('\n', ' / '), () => {
      const { entries, notExchanges } = read(line)
      assert.deepEqual([entries.length, notExchanges], [1, []])
    })
  }
})

it('a part of a visit stays its part when a plan before it is left out', () => {
  const { entries } = read('2009. 5. 1 방문 예정\n2010. 5. 2 ~ 5.10 방문\n· 로터리클럽 결연(2010.5.5)')
  assert.deepEqual(
    entries.map(({ partOf }) => partOf),
    [undefined, 0],
  )
})

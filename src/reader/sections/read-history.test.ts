import assert from 'node:assert/strict'
import { it } from 'node:test'
import { pageOf, textOf } from '../for-tests.ts'
import { readHistory } from './read-history.ts'

function read(text: string, first: number, ...partners: readonly string[]) {
  const page = pageOf(text, '용인시', ...partners)
  const partner = page.names.partners[0]
  return readHistory(
    page,
    { topic: 'history', heading: undefined, partner, blocks: page.document.blocks },
    first,
  )
}

it('agreements and parts point at the places of their exchanges among all of the page', () => {
  const { exchanges, agreements } = read(
    '2003. 7. 7 방문\n2004. 5. 2 ~ 5.10 자매결연 체결(2004.5.4)\n· 로터리클럽 결연(2004.5.5)',
    10,
    '플러튼시',
  )
  assert.deepEqual(
    exchanges.map(({ partOf }) => partOf),
    [undefined, undefined, 11],
  )
  assert.deepEqual(
    agreements.map(({ date, exchange }) => [date.value, exchange]),
    [['2004-05-04', 11]],
  )
})

it('headings of years, notes and plans are set aside with their reasons', () => {
  const text = '2023년\n5. 1 방문\n※ 2024년은 교류행사 없음\n2025. 5. 1 방문 예정'
  assert.deepEqual(
    read(text, 0, '플러튼시').setAside.map(({ span, why }) => [textOf(text, span), why]),
    [
      ['2023년', 'heading'],
      ['※ 2024년은 교류행사 없음', 'not-an-exchange'],
      ['2025. 5. 1 방문 예정', 'not-an-exchange'],
    ],
  )
})

it('an agreement in the row of another partner is with that one', () => {
  const { agreements } = read(
    '교류도시\t기간\t교류내용\n양저우시\t2003. 7. 7\t우호협정 체결',
    0,
    '플러튼시',
    '양저우시',
  )
  assert.equal(agreements[0]?.with.value, '양저우시')
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { readPage } from '../read-page.ts'
import { columnPartners } from './column-partners.ts'

const TABLE = `연번\t교류도시\t기간\t내용
1\t벨로라시(미국)\t2003. 7. 7\t시장 방문
2\t가온누리시(일본)\t2004. 5. 2\t답방
3\t5개 도시\t2005. 5. 2\t회의`

const namesIn = (text: string) =>
  columnPartners(fromPlainText(text), korean).map(({ name, country }) => [name.text, country?.text])

it('a column of partners names each with its country', () => {
  assert.deepEqual(namesIn(TABLE), [
    ['벨로라시', '미국'],
    ['가온누리시', '일본'],
  ])
})

it('a list of partners without what happened is none of exchanges', () => {
  assert.deepEqual(namesIn('교류도시\t국가\n벨로라시\t미국'), [])
})

it('a line that is no row ends the table', () => {
  assert.deepEqual(namesIn(`${TABLE}\n끝\n4\t아르카시(미국)\t2004. 5. 2\t답방`).length, 2)
})

it('each exchange is with the partner of its row', () => {
  const { partners, exchanges } = readPage(`용인시 로고\n교류현황\n${TABLE}`)
  assert.deepEqual(
    partners.map(({ name }) => name.value),
    ['벨로라시', '가온누리시'],
  )
  assert.deepEqual(
    exchanges.map(({ partner }) => partner?.value),
    ['벨로라시', '가온누리시', undefined],
  )
})

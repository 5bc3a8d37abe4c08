import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readPage } from '../reader/read-page.ts'
import { explained } from './explain.ts'

const PAGE = `용인시 로고
플러튼시(미국)
교류현황
연도\t기간\t교류내용
2003\t7. 7~12\t행정국장 외 5명
`

it('each value stands in a line of its own with its words, its basis and its rule', () => {
  const lines = explained(readPage(PAGE))
    .split('\n')
    .map((line) => line.split('\t'))
  assert.deepEqual(lines[0], ['entry', 'field', 'value', 'basis', 'rule', 'words', 'question'])
  const date = lines.find(([entry, field]) => entry === 'exchange 1' && field === 'date')
  assert.deepEqual(date?.slice(2, 6), [
    '2003-07-07/2003-07-12',
    'stated',
    'date/year-in-cell-before',
    '2003 7. 7~12',
  ])
  const people = lines.find(([, field]) => field === 'people')
  assert.deepEqual([people?.[2], people?.[5]], ['6', '외 5명'])
  const direction = lines.find(([, field]) => field === 'direction')
  assert.equal(direction?.[2], 'outbound')
  assert.ok(lines.some(([entry, , , , why]) => entry === 'set aside' && why === 'table-header'))
})

it('a value of several lines is one line', () => {
  const page = '플러튼시(미국)\n교류현황\n2003. 7. 7 행정국장 방문\n  - 축제 참관'
  const lines = explained(readPage(page)).split('\n')
  assert.ok(lines.every((line) => line.split('\t').length <= 7))
  assert.match(lines.find((line) => line.includes('\ttitle\t')) ?? '', /행정국장 방문 - 축제 참관/)
})

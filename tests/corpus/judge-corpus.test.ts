import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgeAs, judgeCorpus } from './judge-corpus.ts'
import type { CorpusPage } from './load-corpus.ts'
import { missLine } from './print.ts'
import { goldPage, goldRow } from './sample.ts'

const TEXT =
  '용인시청\n플러튼시\n교류현황\n2011. 5. 3 플러튼시 중학생 6명 용인시 방문\n2012. 5. 4 플러튼시장 외 2명 방문'

const page: CorpusPage = {
  name: 'ko/one',
  language: 'ko',
  form: 'txt',
  bytes: new TextEncoder().encode(TEXT),
  gold: goldPage({
    rows: [
      goldRow('2011. 5. 3 플러튼시 중학생 6명 용인시 방문', { people: 7 }), // one too many, to have a miss
      goldRow('2012. 5. 4 플러튼시장 외 2명 방문', { date: '2012-05-04', people: 3, kind: 'official-visit' }),
    ],
  }),
}
const miss = 'people 7 ≠ 6: 2011. 5. 3 플러튼시 중학생 6명 용인시 방문'

describe('the corpus is judged', () => {
  const report = judgeCorpus([page])

  it('page by page as it stands and made into each other form', () => {
    assert.deepEqual(Object.keys(report.pages), ['ko/one', 'ko/one.xlsx', 'ko/one.docx', 'ko/one.hwpx'])
    const found = Object.entries(report.figures).map(([group, counts]) => [group, counts['rows found'].count])
    assert.deepEqual(found, [
      ['total', 2],
      ['ko', 2],
      ['txt', 2],
      ['as xlsx', 2],
      ['as docx', 2],
      ['as hwpx', 2],
    ])
  })

  it('with a miss told once, though the other forms have it too', () => {
    assert.deepEqual(report.misses.map(missLine), [`ko/one ${miss}`])
    assert.deepEqual(report.figures['as docx']?.people, { count: 1, of: 2 })
  })

  it('or in one form alone, with all of its misses', () => {
    assert.deepEqual(judgeAs('hwpx', [page]).misses.map(missLine), [`ko/one ${miss}`])
  })
})

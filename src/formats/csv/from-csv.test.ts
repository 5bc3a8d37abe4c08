import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { blocksOf } from '../for-tests.ts'
import { delimiterOf } from './delimiter.ts'
import { fromCsv } from './from-csv.ts'

describe('the mark between the cells of a list', () => {
  const texts = [
    ['연번,기간,내용\n1,2003. 7. 7,방문\n2,2004. 5. 2,답방', ','],
    ['연번\t기간\t내용\n1\t2003. 7. 7\t방문\n2\t2004. 5. 2\t답방', '\t'],
    ['연번;기간;내용\n1;2003. 7. 7;방문, 견학\n2;2004. 5. 2;답방', ';'],
    ['연번|기간|내용\n1|2003. 7. 7|방문\n2|2004. 5. 2|답방', '|'],
    [
      '교류 현황\n\n연번,기간,내용\n1,2003. 7. 7,방문\n2,2004. 5. 2,답방\n3,2005. 1. 1,"서신,\n선물"\n4,2006,방문\n5,2007,방문\n6,2008,방문\n7,2009,방문',
      ',',
    ],
    ['시장, 부시장이 방문하였다.\n축제, 공연, 전시를 보았다.\n돌아왔다.', undefined],
    ['2003. 7. 7 방문\n2004. 5. 2 답방', undefined],
    ['교류현황\n연도\t내용\n2003\t방문\n문의 전화', undefined],
  ] as const
  for (const [text, mark] of texts) {
    it(`${JSON.stringify(mark)} in ${JSON.stringify(text.slice(0, 24))}`, () =>
      assert.equal(delimiterOf(text), mark))
  }
})

describe('a list file', () => {
  const read = (text: string) => blocksOf(fromCsv(text, ','))

  it('has its titles above the names of its columns, and its sums set aside', () => {
    const text = '국제교류 현황,,\n,,(단위: 명)\n연도,교류내용,인원\n2003,방문,6\n합계,1건,6\n'
    assert.deepEqual(read(text), [
      'line 국제교류 현황 (heading)',
      'line (단위: 명) (heading)',
      'header 연도|교류내용|인원',
      'row 2003|방문|6',
      'row 합계|1건|6 (sum-row)',
    ])
  })

  it('has what stands above its titles as lines of their own', () => {
    const above = ['용인시 로고', '면적,36㎢', '하나', '둘', '셋', '넷', '다섯'].join('\n')
    const blocks = read(`${above}\n연도,교류내용,인원\n2003,방문,6\n`)
    assert.deepEqual(blocks.slice(0, 4), [
      'line 용인시 로고',
      'row 면적|36㎢',
      'line 하나 (heading)',
      'line 둘 (heading)',
    ])
    assert.equal(blocks[7], 'header 연도|교류내용|인원')
  })

  it('knows what a ditto mark stands for', () => {
    const text = '연도,교류도시,내용\n2003,플러튼시,방문\n〃,상동,답방\n"""",do.,견학\n'
    assert.deepEqual(read(text).slice(2), ['row ^2003|^플러튼시|답방', 'row ^2003|^플러튼시|견학'])
  })

  it('knows the last value above an empty cell, until an empty row', () => {
    const { blocks, text } = fromCsv('연도,교류도시,내용\n2003,플러튼시,방문\n,,답방\n,,\n,,견학\n', ',')
    const above = blocks.map(({ row }) =>
      row?.above.map((cell) => cell && text.slice(cell.span.start, cell.span.end)),
    )
    assert.deepEqual(above[2], ['2003', '플러튼시', undefined])
    assert.deepEqual(above[3], [undefined, undefined, undefined])
  })

  it('keeps breaks and marks inside quotes, and quotes that were left open', () => {
    assert.deepEqual(read('연도,내용,비고\n2003,"방문,\n견학",\n2004,"답방" 외,x\n'), [
      'header 연도|내용|비고',
      'row 2003|방문,⏎견학|',
      'row 2004|"답방" 외|x',
    ])
  })

  it('with a quote that nobody closed has it as a letter', () => {
    assert.deepEqual(read('연도,내용,비고\n2003,방문,x\n",답방,y\n').slice(1), [
      'row 2003|방문|x',
      'row ^2003|답방|y',
    ])
  })

  it('in a language that nobody knows has the names of its columns above its figures', () => {
    assert.deepEqual(
      read('An,Stadt,Anlass\n2003,Partner,Besuch\n2004,Partner,Feier\n')[0],
      'header An|Stadt|Anlass',
    )
  })
})

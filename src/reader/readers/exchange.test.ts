import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pageOf } from '../for-tests.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { readList } from './entry/read-list.ts'
import { readExchange } from './exchange.ts'

function read(text: string, ...partners: readonly string[]) {
  const page = pageOf(text, '용인시', ...partners)
  const [entry] = readList(page.document, page.document.blocks, korean).entries
  assert.ok(entry)
  const partner = partners.length > 0 ? page.names.partners[0] : undefined
  return readExchange(page, entry, 7, { partner, heading: undefined })
}

it('an entry is read for all that it tells', () => {
  const read1 = read('2003.10. 15 플러튼시장 외 2명 방문 우호협정 체결(장소 : 용인시)', '플러튼시')
  assert.deepEqual(
    {
      date: read1.date.value,
      people: read1.people?.value,
      direction: read1.direction.value,
      kind: read1.kind.value,
      place: read1.place?.value,
      title: read1.title.value,
    },
    {
      date: '2003-10-15',
      people: 3,
      direction: 'inbound',
      kind: 'agreement',
      place: '용인시',
      title: '플러튼시장 외 2명 방문 우호협정 체결(장소 : 용인시)',
    },
  )
})

describe('whose exchange it is', () => {
  it('needs no telling on a page about one partner', () => {
    assert.equal(read('2003. 7. 7 방문', '플러튼시').partner, undefined)
  })

  it('is told by the heading above on a page about several', () => {
    const { partner } = read('2003. 7. 7 방문', '플러튼시', '양저우시')
    assert.deepEqual([partner?.value, partner?.basis], ['플러튼시', 'inferred'])
  })

  it('is told by its cell', () => {
    const { partner } = read('교류도시\t기간\t교류내용\n양저우시\t2003. 7. 7\t방문', '플러튼시', '양저우시')
    assert.deepEqual([partner?.value, partner?.basis], ['양저우시', 'stated'])
  })
})

it('a cell of nothing but a number of people is theirs, also without a header', () => {
  assert.equal(read('2003. 7. 7\t당서기 외 8명 방문\t9명', '플러튼시').people?.value, 9)
})

it('each line of a title stands without the blanks around it', () => {
  assert.equal(read('2003. 7. 7 방문 \n   · 여건 확인', '플러튼시').title.value, '방문\n· 여건 확인')
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { faultsOf } from './corpus-faults.ts'
import { goldPage as schema } from './gold.ts'
import { type Notation, rareNotations, unfoundWords } from './notations.ts'
import { goldPage, goldRow } from './sample.ts'

const PAGE =
  '플러튼시\n2011. 5. 3\t중학생 6명 방문\n인구 3만 8천명\n담당 : 총무과 ☎ 031-000-0000\n수정일 : 2024. 1. 2'
const row = goldRow('2011. 5. 3 중학생 6명 방문')

describe('the gold of a page', () => {
  it('has its words on the page, whatever white space stands between them', () => {
    const gold = goldPage({
      rows: [row],
      facts: [
        { key: 'population', value: 38_000, asOf: null },
        { key: 'established', value: '1904-01', asOf: null },
      ],
      agreements: [{ date: '2004', type: 'sister', with: '플러튼시' }],
      contact: { department: '총무과', phone: '031-000-0000' },
      excluded: [{ text: '수정일 : 2024. 1. 2', why: 'page date' }],
    })
    assert.deepEqual(faultsOf(gold, PAGE), [])
  })

  it('is at fault with each word that the page does not show', () => {
    const gold = goldPage({
      rows: [goldRow('2011. 5. 3 중학생 7명 방문', { partner: '신주시' })],
      facts: [{ key: 'industry', value: '농업', asOf: null }],
      agreements: [{ date: '2004', type: 'sister', with: '양저우시' }],
      background: '두 도시는',
      contact: { department: '문화과', phone: '02-000-0000' },
      excluded: [{ text: '환율', why: 'no exchange' }],
    })
    assert.equal(faultsOf(gold, PAGE).length, 8)
  })

  it('is at fault when it has a row or a fact twice, or excludes its own row', () => {
    const fact = { key: 'population', value: 38_000, asOf: null } as const
    const excluded = [{ text: row.text, why: 'page date' }]
    const gold = goldPage({ rows: [row, { ...row }], facts: [fact, { ...fact }], excluded })
    const kinds = faultsOf(gold, PAGE).map((fault) => fault.split(':')[0])
    assert.deepEqual(kinds, ['twice', 'twice', 'a row and excluded'])
  })

  const REFUSED: readonly (readonly [what: string, changed: object])[] = [
    ['a day that no calendar has', { date: '2011-02-30' }],
    ['an end before its start', { date: '2011-05-03/2011-05-01' }],
    ['no people as 0', { people: 0 }],
    ['half a person', { people: 1.5 }],
    ['an unknown kind', { kind: 'party' }],
    ['an unknown direction', { direction: 'there' }],
    ['a field of another name', { poeple: 3 }],
    ['no text', { text: ' ' }],
  ]
  for (const [what, changed] of REFUSED)
    it(`is refused with ${what}`, () => {
      assert.equal(schema.safeParse(goldPage({ rows: [row] })).success, true)
      assert.equal(schema.safeParse(goldPage({ rows: [{ ...row, ...changed }] })).success, false)
    })
})

describe('the list of notations', () => {
  const pages = [{ name: 'ko/one', gold: goldPage({ rows: [row] }), text: PAGE }]

  it('names rows and lines by their first words', () => {
    assert.deepEqual(
      unfoundWords({ 'ko/one': { blanks: ['2011. 5. 3'], 'title-rows': ['플러튼시'] } }, pages),
      [],
    )
  })

  it('is at fault with words that no row or line begins with, and with pages that are not there', () => {
    const notations = { 'ko/one': { blanks: ['5. 3'] }, 'ko/two': { blanks: ['2011. 5. 3'] } }
    assert.deepEqual(unfoundWords(notations, pages), ['ko/one blanks: 5. 3', 'ko/two blanks: 2011. 5. 3'])
  })

  it('is at fault when fewer than three rows show a notation', () => {
    const rare = (notation: Notation) =>
      rareNotations({ 'ko/one': { blanks: ['a', 'b', 'c'], clock: ['a', 'b'] } }).filter((line) =>
        line.startsWith(`${notation}:`),
      )
    assert.deepEqual([rare('blanks'), rare('clock'), rare('era')], [[], ['clock: 2 of 3'], ['era: 0 of 3']])
  })
})

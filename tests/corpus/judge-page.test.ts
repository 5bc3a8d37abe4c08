import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { GoldPage } from './gold.ts'
import { judgePage } from './judge-page.ts'
import type { ReadPage } from './read-values.ts'
import { asked, goldPage, goldRow, readPage, readRow, sure } from './sample.ts'

/** The faults that are found, as "field: expected ≠ read". */
function faults(gold: Partial<GoldPage>, read: Partial<ReadPage>): string[] {
  return judgePage(goldPage(gold), readPage(read))
    .filter(({ right, field }) => !right && field !== 'all four')
    .map(({ field, expected, read: got }) => `${field}: ${expected} ≠ ${got}`)
}

const TEXT = '2011. 5. 3 중학생 6명 방문'
const rows = [goldRow(TEXT)]
const fact = { key: 'population', value: 38_000, asOf: '2020' } as const
const readFact = { key: 'population', value: sure(38_000), asOf: sure('2020'), of: null }
const agreement = { date: '2004-05-04', type: 'sister', with: '플러튼시' } as const
const readAgreement = { date: sure('2004-05-04'), type: sure('sister'), with: sure('미국 플러튼시') }

type Case = readonly [
  what: string,
  gold: Partial<GoldPage>,
  read: Partial<ReadPage>,
  found: readonly string[],
]

const CASES: readonly Case[] = [
  ['a row as it should be', { rows }, { rows: [readRow(TEXT)] }, []],
  ['a missed row', { rows }, {}, ['row: 2011-05-03 ≠ –']],
  ['an invented row', {}, { rows: [readRow('환율 2011. 5. 3')] }, ['invented row: – ≠ 2011-05-03']],
  [
    'a line read that the gold excludes',
    { excluded: [{ text: '수정일 : 2011. 5. 3', why: 'page date' }] },
    { rows: [readRow('2011. 5. 3')] },
    ['excluded row: page date ≠ 2011-05-03'],
  ],
  [
    'a less precise date',
    { rows },
    { rows: [readRow(TEXT, { date: sure('2011-05') })] },
    ['date: 2011-05-03 ≠ 2011-05'],
  ],
  ['people left out', { rows }, { rows: [readRow(TEXT, { people: sure(null) })] }, ['people: 6 ≠ –']],
  [
    'an audience taken for people',
    { rows: [goldRow(TEXT, { people: null })] },
    { rows: [readRow(TEXT, { people: sure(1200) })] },
    ['people: – ≠ 1200'],
  ],
  [
    'a direction turned round',
    { rows },
    { rows: [readRow(TEXT, { direction: sure('outbound') })] },
    ['direction: inbound ≠ outbound'],
  ],
  ['another kind', { rows }, { rows: [readRow(TEXT, { kind: asked('other') })] }, ['kind: youth ≠ other']],
  [
    'a kind that is just as right',
    { rows: [goldRow(TEXT, { alt: { kind: ['culture'] } })] },
    { rows: [readRow(TEXT, { kind: sure('culture') })] },
    [],
  ],
  [
    'another partner on a page about several',
    { rows: [goldRow(TEXT, { partner: '신주시' })] },
    { rows: [readRow(TEXT, { partner: sure('날라이흐구') })] },
    ['partner: 신주시 ≠ 날라이흐구'],
  ],
  ['a sentence of how it began, not read', { rows: [goldRow(TEXT, { notes: 'background: prose' })] }, {}, []],
  [
    'a sentence of how it began, read otherwise',
    { rows: [goldRow(TEXT, { optional: true })] },
    { rows: [readRow(TEXT, { kind: sure('other') })] },
    [],
  ],
  ['a fact rounded', { facts: [fact] }, { facts: [{ ...readFact, value: sure(38_300) }] }, []],
  [
    'a fact off by a unit',
    { facts: [fact] },
    { facts: [{ ...readFact, value: sure(38) }] },
    ['fact: 38000 ≠ 38'],
  ],
  ['a missed fact', { facts: [fact] }, {}, ['fact: 38000 ≠ –']],
  ['an invented fact', {}, { facts: [readFact] }, ['invented fact: – ≠ 38000']],
  [
    'words under a label that nobody has named',
    {},
    { facts: [{ ...readFact, key: null, value: sure('딸기') }] },
    [],
  ],
  [
    'a wrong fact before the right one',
    { facts: [fact] },
    { facts: [{ ...readFact, value: sure(5) }, readFact] },
    ['invented fact: – ≠ 5'],
  ],
  [
    'a fact of another year',
    { facts: [fact] },
    { facts: [{ ...readFact, asOf: sure('2019') }] },
    ['as-of: 2020 ≠ 2019'],
  ],
  [
    'a distance given as the location',
    { facts: [{ key: 'distance', value: '서울에서 약 90km', asOf: null }] },
    { facts: [{ key: 'location', value: sure('서울에서  약 90KM'), asOf: sure(null), of: null }] },
    [],
  ],
  [
    'a fact of another partner',
    { facts: [{ ...fact, of: '신주시' }] },
    { facts: [{ ...readFact, of: '날라이흐구' }] },
    ['fact: 38000 ≠ –', 'invented fact: – ≠ 38000'],
  ],
  ['an agreement as it should be', { agreements: [agreement] }, { agreements: [readAgreement] }, []],
  [
    'an agreement given twice',
    { agreements: [agreement] },
    { agreements: [readAgreement, { ...readAgreement }] },
    ['invented agreement: – ≠ 2004-05-04 sister'],
  ],
  [
    'an agreement of another type',
    { agreements: [agreement] },
    { agreements: [{ ...readAgreement, type: sure('friendship') }] },
    ['agreement: 2004-05-04 sister ≠ –', 'invented agreement: – ≠ 2004-05-04 friendship'],
  ],
  [
    'an agreement of another day',
    { agreements: [agreement] },
    { agreements: [{ ...readAgreement, date: sure('2004-05-05') }] },
    ['agreement: 2004-05-04 sister ≠ –', 'invented agreement: – ≠ 2004-05-05 sister'],
  ],
  [
    'an agreement with another city',
    { agreements: [agreement] },
    { agreements: [{ ...readAgreement, with: sure('양저우시') }] },
    ['agreement: 2004-05-04 sister ≠ –', 'invented agreement: – ≠ 2004-05-04 sister'],
  ],
  [
    'how it began, with more words than the gold has',
    { background: '두 도시는' },
    { background: [sure('머리말'), sure('두  도시는 항구이다')] },
    [],
  ],
  [
    'how it began, begun too late',
    { background: '두 도시는 항구' },
    { background: [sure('항구이다')] },
    ['background: 두 도시는 항구 ≠ 항구이다'],
  ],
  [
    'how it began, begun too early',
    { background: '항구' },
    { background: [sure('두 도시는 항구이다')] },
    ['background: 항구 ≠ 두 도시는 항구이다'],
  ],
  [
    'a telephone written otherwise',
    { contact: { department: '총무과', phone: '031-000-0000' } },
    { department: sure('총무과'), phone: sure('031) 000 0000') },
    [],
  ],
  [
    'another department and no telephone',
    { contact: { department: '총무과', phone: '031-000-0000' } },
    { department: sure('문화과') },
    ['department: 총무과 ≠ 문화과', 'phone: 031-000-0000 ≠ –'],
  ],
  ['a telephone of nobody', {}, { phone: sure('031-000-0000') }, ['phone: – ≠ 031-000-0000']],
]

describe('a page is held against its gold:', () => {
  for (const [what, gold, read, found] of CASES) it(what, () => assert.deepEqual(faults(gold, read), found))
})

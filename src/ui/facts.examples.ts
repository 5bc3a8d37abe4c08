import { toEdtf, UNKNOWN } from '../edtf/edtf.ts'
import { dateText } from './date-text.ts'
import type { Example } from './example.ts'
import type { Fact } from './fact-row.ts'
import { factsTable } from './facts.ts'

const source = { id: 'source-1', title: '용인시 누리집 교류도시(해외) 플러튼시', receivedOn: '2026-11-22' }
const gazette = { id: 'source-2', title: '가람시 시정백서 (지어낸 자료)', receivedOn: '2026-11-01' }

function fact(labels: readonly string[], text: string, more: Partial<Fact> = {}): Fact {
  return {
    id: `fact-${labels.join('-')}-${text}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
    key: null,
    labels: labels.map((ko) => ({ ko })),
    number: null,
    unit: null,
    text: { ko: text },
    asOf: null,
    checkedOn: null,
    source,
    ...more,
  }
}

/** Rows of the reference page. */
export const referenceFacts: readonly Fact[] = [
  fact(['위치'], '로스엔젤레스에서 남동쪽으로 약 35㎞'),
  fact(['면적'], '36㎢', { number: 36, unit: 'km²' }),
  fact(['인구'], '137천명', { number: 137_000, unit: 'people' }),
  fact(['기후', '연평균기온'], '16.8˚C', { number: 16.8, unit: '°C' }),
  fact(['기후', '연평균 강우량'], '381mm', { number: 381, unit: 'mm' }),
  fact(['지역특성', '문화행사 및 관광명소'], '박물관, 문예회관, 플러튼 시립 오페라'),
  fact(['지역특성', '문화행사 및 관광명소'], '2개 골프장 및 주요관광지(디지니랜드 등) 근접'),
]

export const factsExamples: readonly Example[] = [
  {
    name: 'rows of the reference page, with labels of two levels and the signing date',
    render: (locale) =>
      factsTable(
        {
          partner: '플러튼시',
          today: '2026-11-22',
          edition: '7',
          facts: referenceFacts,
          signed: [
            { label: '자매결연 체결일', value: dateText(toEdtf('2004-05-04') ?? UNKNOWN, locale), source },
          ],
        },
        locale,
      ),
  },
  {
    name: 'an invented city whose figures are dated, checked and from two sources',
    render: (locale) =>
      factsTable(
        {
          partner: '가람시',
          today: '2026-11-22',
          edition: '7',
          facts: [
            fact(['인구'], '8,200명', {
              number: 8200,
              unit: 'people',
              asOf: toEdtf('2025-12') ?? UNKNOWN,
              checkedOn: '2026-02-03',
              source: gazette,
            }),
            fact(['면적'], '12㎢', { number: 12, unit: 'km²' }),
          ],
          signed: [],
        },
        locale,
      ),
  },
  {
    name: 'invented people of three years as a small history, the latest past its shelf life',
    render: (locale) =>
      factsTable(
        {
          partner: '가람시',
          today: '2026-11-22',
          edition: '7',
          facts: [2000, 2010, 2020].map((year) =>
            fact(['인구'], `${year}년 인구`, {
              key: 'population',
              number: year * 50,
              unit: 'people',
              asOf: toEdtf(String(year)) ?? UNKNOWN,
            }),
          ),
          signed: [],
        },
        locale,
      ),
  },
]

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

const seed = (name: string) => readFileSync(new URL(`../../data/seed/${name}`, import.meta.url), 'utf8')
const page = seed('yongin-fullerton.txt')
const records: Readonly<Record<string, unknown>> = JSON.parse(seed('yongin-fullerton.expected.json'))

/** Typed by hand from the page, row by row, without looking at what the reader gives. */
const FACTS: readonly (readonly [
  labels: string,
  key: string,
  value: string | number,
  unit: string | null,
])[] = [
  ['위치', 'location', '로스엔젤레스에서 남동쪽으로 약 35㎞', null],
  ['면적', 'area_km2', 36, 'km²'],
  ['인구', 'population', 137000, 'people'],
  ['기후 › 연평균기온', 'temperature_mean_c', 16.8, '°C'],
  ['기후 › 연평균 강우량', 'rainfall_mm', 381, 'mm'],
  ['지역특성 › 산업', 'industry', '경공업, 하이테크, 제조업, 서비스업, 주류 2, 3차 산업이 고르게 분포', null],
  ['지역특성 › 주요사업체', 'companies', '레이티온 시스템사, 베크만사, 안그램사, 웨버비행기 등', null],
  ['지역특성 › 교통', 'transport', '4개 주요 고속도로와 연접, 3개 주요기차 시설 지역교통센터 운영', null],
  [
    '지역특성 › 교육',
    'education',
    '초등학교 20개소,중학교 5개소,고등학교 7개소 단과 및 종합대학교 5개소',
    null,
  ],
  ['지역특성 › 문화행사 및 관광명소', 'culture', '박물관, 문예회관, 플러튼 시립 오페라', null],
  ['지역특성 › 문화행사 및 관광명소', 'sights', '2개 골프장 및 주요관광지(디지니랜드 등) 근접', null],
]

const AGREEMENTS = [
  { date: '2003-01-23', type: 'letter-of-intent', with: '플러튼시' },
  { date: '2003-10-15', type: 'friendship', with: '플러튼시' },
  { date: '2004-05-04', type: 'sister', with: '플러튼시' },
]

const BACKGROUND = [
  '2003년 1월 23일 미국 플러튼시 자매시연합회장 마이클오우츠가 한국지방자치국제화재단을 통해 교류를 희망해 옴',
  '양 시는 대표단 상호방문을 통해 호혜평등의 원칙에 입각한 시민간의 우호증진 및 양 도시간의 공동번영을 위한 교류사업을 확대해 나아가기로 함',
]

const TRAIL = ['HOME', '용인소개', '용인시현황', '교류도시(해외)', '플러튼시(자매)']

const CONTACT = { department: '자치분권과', phone: '031-6193-3076' }

describe('the records of the reference page are what a person reads there', () => {
  it('eleven facts, none of them dated', () => {
    const typed = FACTS.map(([labels, key, value, unit]) => ({
      key,
      value,
      asOf: null,
      labels: labels.split(' › '),
      unit,
    }))
    assert.deepEqual(records.facts, typed)
  })

  it('three agreements', () => assert.deepEqual(records.agreements, AGREEMENTS))

  it('how it began', () => assert.equal(records.background, BACKGROUND.join('\n')))

  it('the trail', () => assert.deepEqual(records.trail, TRAIL))

  it('whom to ask', () => assert.deepEqual(records.contact, CONTACT))
})

it('every typed word stands on the page', () => {
  const words = FACTS.flatMap(([, , value]) => (typeof value === 'string' ? [value] : []))
  const typed = [...words, ...BACKGROUND, ...TRAIL, ...Object.values(CONTACT)]
  assert.deepEqual(
    typed.filter((text) => !page.includes(text)),
    [],
  )
})

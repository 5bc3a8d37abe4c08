import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readPage } from './read-page.ts'

/** What a dossier of ours has as text, with its three kinds of tables. */
const dossier = [
  '용인시 교류도시',
  '플러튼시 교류 현황',
  'Fullerton · 캘리포니아주 · 미국',
  '일반현황',
  '구분\t내용\t기준',
  '면적\t36 km²\t2019년 말 [1]',
  '기후 › 연평균기온(℃)\t16.8 °C\t시점 모름 [1]',
  '',
  '맺은 협약',
  '협약\t여러 날짜',
  '교류의향서 [1]\t의향 접수 2003년 1월 23일',
  '자매결연 [1]\t체결 2004년 5월 4일',
  '',
  '교류추진 현황',
  '날짜\t내용\t분야\t방향\t인원',
  '2003년 7월 7일 ~ 12일\t행정국장 외 5명 용인시 실무협의단 방문 [1]\t대표단\t간 교류 추정\t6',
  '2004년 5월 28일\t플러튼시 의원 4명 방문 [1]\t의회\t온 교류\t4',
].join('\n')

it('our own dossier of a partner is read back: its facts with their days, its agreements, its exchanges', () => {
  const { partners, facts, agreements, exchanges } = readPage(dossier, { home: '용인시' })
  assert.deepEqual(
    partners.map(({ name }) => name.value),
    ['플러튼시'],
  )
  assert.deepEqual(
    facts.map(({ key, value, asOf }) => [key?.value, value.value, asOf?.value]),
    [
      ['area_km2', 36, '2019-12'],
      ['temperature_mean_c', 16.8, undefined],
    ],
  )
  assert.deepEqual(
    agreements.map(({ date, type }) => [date.value, type.value]),
    [
      ['2003-01-23', 'letter-of-intent'],
      ['2004-05-04', 'sister'],
    ],
  )
  assert.deepEqual(
    exchanges.map(({ date, title, people, direction }) => [
      date.value,
      title.value,
      people?.value,
      direction.value,
    ]),
    [
      ['2003-07-07/2003-07-12', '행정국장 외 5명 용인시 실무협의단 방문', 6, 'outbound'],
      ['2004-05-28', '플러튼시 의원 4명 방문', 4, 'inbound'],
    ],
  )
})

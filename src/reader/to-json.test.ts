import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readPage } from './read-page.ts'
import { toReadJson } from './to-json.ts'

const page = `홈 > 용인소개 > 교류도시 > 플러튼시(자매)

일반현황
인구 : 15만 4천명 (2019년 말 기준)

교류현황
2003. 7. 7 ~ 7. 12 행정국장 외 5명 플러튼시 방문
  (교류여건 확인)
문의 : 자치분권과 (031-000-0000)`

it('prints plain values: a continued entry with its lines, numbers in their unit', () => {
  const { rows, facts, contact } = toReadJson(readPage(page))
  assert.deepEqual(rows, [
    {
      text: '2003. 7. 7 ~ 7. 12 행정국장 외 5명 플러튼시 방문\n(교류여건 확인)',
      date: '2003-07-07/2003-07-12',
      people: 6,
      direction: 'outbound',
      kind: 'official-visit',
    },
  ])
  assert.deepEqual(facts, [
    { key: 'population', value: 154000, asOf: '2019-12', labels: ['인구'], unit: 'people' },
  ])
  assert.deepEqual(contact, { department: '자치분권과', phone: '031-000-0000' })
})

it('prints null where the page does not tell', () => {
  const { background, contact, rows } = toReadJson(readPage('2021.04 한국전참전용사 기념비 감사패 전달식'))
  assert.deepEqual([background, contact, rows[0]?.people], [null, null, null])
})

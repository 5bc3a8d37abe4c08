import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readPage } from '../read-page.ts'

const agreementsOf = (profile: string, rows: string) =>
  readPage(`용인시 로고\n플러튼시(미국)\n일반현황\n${profile}\n교류현황\n${rows}`).agreements.map(
    ({ date, type, evidence }) => [date.value, type.value, evidence.length],
  )

it('the profile and the row tell one agreement', () => {
  assert.deepEqual(
    agreementsOf(
      '결연일 : 2009. 10. 16.(자매결연)',
      '2009.10.15 ~ 10.17 자매결연 체결(2009.10.16. 플러튼시청), 시장 외 11명 방문',
    ),
    [['2009-10-16', 'sister', 1]],
  )
})

it('the day in the profile makes the days of the trip exact', () => {
  assert.deepEqual(agreementsOf('자매결연 체결일 2004. 5.4', '2004. 5. 2 ~ 5.10 자매결연 체결'), [
    ['2004-05-04', 'sister', 1],
  ])
})

it('friendship before sister city are two', () => {
  assert.deepEqual(agreementsOf('면적 36㎢', '2003.10.15 우호협정 체결\n2004.5.4 자매결연 체결'), [
    ['2003-10-15', 'friendship', 0],
    ['2004-05-04', 'sister', 0],
  ])
})

it('what is signed once more in the other city is of the kind of the first', () => {
  const { agreements } = readPage(
    'Aylesbury Town Twinning\nBourg, France\nVisits and events\n26 April 1986 – Twinning charter signed in Bourg\n27 September 1986 – Second signing, in Aylesbury, with 52 visitors from Bourg',
    { home: 'Aylesbury', partner: 'Bourg' },
  )
  assert.deepEqual(
    agreements.map(({ date, type }) => [date.value, type.value]),
    [
      ['1986-04-26', 'sister'],
      ['1986-09-27', 'sister'],
    ],
  )
})

it('clubs, schools and anniversaries sign nothing for the governments', () => {
  assert.deepEqual(
    agreementsOf(
      '면적 36㎢',
      '2004.5.5 신갈로터리클럽 자매결연체결\n2005.6.8 강남대학교와 교류협정 체결\n2014.3.24 자매결연 체결 10주년 기념',
    ),
    [],
  )
})

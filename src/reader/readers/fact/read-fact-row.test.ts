import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPage } from '../../read-page.ts'

const PAGE = [
  '해남군청',
  '자매결연 자치단체 현황',
  '자치단체\t결연일\t면적\t인구(2022.12.말)\t특산물',
  '강동구\t1995. 9. 21\t24.6㎢\t46만명\t-',
  '포항시\t2007. 4. 17\t1,130㎢\t497천명(2021.12.말)\t과메기, 시금치',
].join('\n')

describe('a table that gives each partner a row', () => {
  const { facts, agreements, exchanges } = readPage(PAGE, { home: '해남군' })

  it('tells whose each figure is', () => {
    assert.deepEqual(
      facts.map(({ of, key, value }) => [of?.value, key?.value, value.value]),
      [
        ['강동구', 'area_km2', 24.6],
        ['강동구', 'population', 460000],
        ['포항시', 'area_km2', 1130],
        ['포항시', 'population', 497000],
        ['포항시', undefined, '과메기, 시금치'],
      ],
    )
  })

  it('takes the day of a figure from its cell, else from above the column', () => {
    const days = facts
      .filter(({ key }) => key?.value === 'population')
      .map(({ asOf }) => [asOf?.value, asOf?.basis])
    assert.deepEqual(days, [
      ['2022-12', 'inferred'],
      ['2021-12', 'stated'],
    ])
  })

  it('dates each tie, of the kind that the heading names, and tells no visit', () => {
    assert.deepEqual(
      agreements.map(({ date, type, with: partner }) => [date.value, type.value, partner.value]),
      [
        ['1995-09-21', 'sister', '강동구'],
        ['2007-04-17', 'sister', '포항시'],
      ],
    )
    assert.equal(exchanges.length, 0)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPage } from '../read-page.ts'

describe('whose page it is and about whom', () => {
  const pages: readonly (readonly [page: string, home: string, partners: readonly string[]])[] = [
    [
      '용인시 로고\n완도군(자매)\n교류현황\n2003. 1. 2 완도군 방문\n2003. 5. 2 강진군 방문\n2004. 1. 2 강진군 견학',
      '용인시',
      ['완도군'],
    ],
    ['용인시 로고\n홈 > 용인소개 > 교류도시 > 플러튼시(자매)', '용인시', ['플러튼시']],
    [
      '당진시청 로고\n이마바리시(일본)\n교류 현황\n1996. 1. 5 당진군의회 의원 4명 방문',
      '당진시',
      ['이마바리시'],
    ],
    [
      '국제교류 현황\n1. 몽골 울란바토르시 날라이흐구(Nalaikh)\n2. 대만 신주시 동구(新竹市 東區)\n노원구 방문',
      '노원구',
      ['날라이흐구', '신주시 동구'],
    ],
    ['강진군 국외 우호교류 현황\n□ 마시코정(益子町) 개요', '강진군', ['마시코정']],
    [
      '용인시청\n2003. 1. 2 용인시 대표단 롤린시 방문\n2003. 5. 2 롤린시 대표단 용인시 방문',
      '용인시',
      ['롤린시'],
    ],
  ]
  for (const [page, home, partners] of pages) {
    it(`${home} and ${partners.join(', ')}`, () => {
      const reading = readPage(page)
      assert.deepEqual(
        [reading.home?.value, reading.partners.map(({ name }) => name.value)],
        [home, partners],
      )
    })
  }

  it('is what the officer says, where the page is silent', () => {
    const reading = readPage('2003. 1. 2 대표단 방문', { home: '용인시', partner: '플러튼시' })
    assert.deepEqual([reading.home?.value, reading.partners[0]?.name.value], ['용인시', '플러튼시'])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { mostNamedPartner, titledPartners } from './find-partners.ts'
import { readTrail } from './read-trail.ts'

describe('partners in titles', () => {
  const pages = [
    ['플러튼시(미국)\n교류현황', ['플러튼시']],
    ['교류현황\n1. 몽골 날라이흐구\n2. 대만 신주시 동구', ['날라이흐구', '신주시 동구']],
    ['HOME > 교류도시 > 플러튼시(자매)', ['플러튼시']],
    ['완도군\n교류현황\n플러튼시(미국)', ['플러튼시']],
    ['교류현황\n완도군(자매)', ['완도군']],
    ['교류현황\n플러튼시\n플러튼시(미국)', ['플러튼시']],
    ['2003. 7. 7 플러튼시 방문', []],
  ] as const
  for (const [page, partners] of pages) {
    it(`${page.replaceAll('\n', ' / ')}: ${partners.join(', ') || 'none'}`, () => {
      const document = fromPlainText(page)
      const titles = titledPartners(document, readTrail(document, korean).steps, korean)
      assert.deepEqual(
        titles.map(({ name }) => name.text),
        partners,
      )
    })
  }
})

describe('where no title names one', () => {
  const named = (page: string) => mostNamedPartner(fromPlainText(page), '용인시', korean)?.name.raw

  it('it is the foreign place that the page names most', () => {
    assert.equal(named('롤린시 방문, 용인시 방문\n롤린시 견학\n버크시 방문'), '롤린시')
  })

  it('one mention is not enough', () => assert.equal(named('롤린시 방문'), undefined))
})

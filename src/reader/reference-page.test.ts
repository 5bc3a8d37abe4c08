import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { readPage } from './read-page.ts'
import { toReadJson } from './to-json.ts'
import { textOf } from './for-tests.ts'

const seed = (name: string) => readFileSync(new URL(`../../data/seed/${name}`, import.meta.url), 'utf8')
const reading = readPage(seed('yongin-fullerton.txt'))

/** First printed by the reader, then compared row by row with the corpus annotation, and the rest read against the page. */
const expected: unknown = JSON.parse(seed('yongin-fullerton.expected.json'))

describe('the page of Yongin on Fullerton', () => {
  it('is read exactly as its records say', () => assert.deepEqual(toReadJson(reading), expected))

  it('has nothing left over', () => assert.deepEqual(reading.unread, []))

  it('shows 32 exchanges, 11 facts and 3 agreements', () => {
    assert.deepEqual([reading.exchanges.length, reading.facts.length, reading.agreements.length], [32, 11, 3])
  })

  it('tells by itself whose page it is and about whom', () => {
    const [partner] = reading.partners
    assert.deepEqual(
      [reading.home?.value, partner?.name.value, partner?.country?.value, partner?.tie?.value],
      ['용인시', '플러튼시', '미국', 'sister'],
    )
  })

  it('takes the sentence of the background as evidence of the letter of intent, not as a second exchange', () => {
    const told = reading.exchanges[0]?.evidence.map((span) => textOf(reading.text, span)) ?? []
    assert.equal(told.length, 1)
    assert.match(told[0] ?? '', /^2003년 1월 23일 미국 플러튼시/)
  })

  it('takes the row of the profile and the trip as evidence of one sister-city agreement', () => {
    const sister = reading.agreements.find(({ type }) => type.value === 'sister')
    assert.equal(sister?.date.value, '2004-05-04')
    assert.equal(sister?.exchange, 3)
    const told = [sister?.span, ...(sister?.evidence ?? [])].map((span) => span && textOf(reading.text, span))
    assert.deepEqual(told, [
      '자매결연 체결일 2004. 5.4',
      '2004. 5. 2 ~ 5.10 용인시 & 플러튼시 자매결연 체결(2004.5.4) (용인시장 외 17명)',
    ])
  })

  it('keeps the accord of the Rotary clubs as a part of the trip', () => {
    assert.equal(reading.exchanges[4]?.partOf, 3)
  })

  it('has each party with its side and its number', () => {
    assert.deepEqual(reading.exchanges[1]?.parties[0]?.value, {
      side: 'home',
      group: 'officials',
      who: '행정국장',
      count: 6,
    })
    assert.deepEqual(reading.exchanges[8]?.parties[0]?.value, {
      side: 'home',
      group: 'youth',
      who: '중학생',
      count: 20,
    })
  })

  it('asks the officer nothing about its dates and people', () => {
    const doubts = reading.exchanges
      .flatMap(({ date, people }) => [date.doubt, people?.doubt])
      .filter((doubt) => doubt !== undefined)
    assert.deepEqual(doubts, [])
  })
})

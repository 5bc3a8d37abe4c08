import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toEdtf } from '../../../edtf/edtf.ts'
import { lineOf, namesOf } from '../../for-tests.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { stated } from '../../reading.ts'
import { agreementOfEntry, agreementsOfSentence, agreementOfTieDate } from './read-agreements.ts'

const [partner] = namesOf('용인시', '플러튼시').partners
const span = { start: 0, end: 1 }
const date = (text: string) => {
  const value = toEdtf(text)
  assert.ok(value)
  return stated(value, span, 'test')
}

describe('the day of signing, told in the row of a trip from 2 to 10 May 2004', () => {
  const lines = [
    ['자매결연 체결(2004.5.4)', '2004-05-04'],
    ['자매결연 체결(5.4)', '2004-05-04'],
    ['자매결연 체결(4일)', '2004-05-04'],
    ["자매결연 체결('04.5.4)", '2004-05-04'],
    ['자매결연 체결 (시장 외 17명)', '2004-05-02/2004-05-10'],
    ['자매결연 체결', '2004-05-02/2004-05-10'],
  ] as const
  for (const [line, day] of lines) {
    it(`${line}: ${day}`, () => {
      const row = { span, date: date('2004-05-02/2004-05-10') }
      assert.equal(agreementOfEntry(lineOf(line), row, partner, 3, korean)?.date.value, day)
    })
  }
})

describe('a sentence of the background', () => {
  const lines = [
    ['2004년 5월 4일 자매결연을 체결하였다.', '2004-05-04'],
    ['2004년경 우호협정을 체결하였다.', '2004~'],
    ['양 시는 자매결연을 체결하였다.', undefined],
    ['2004년 5월 4일 대표단이 방문하였다.', undefined],
    ['2030년 5월 자매결연을 체결할 예정이다.', undefined],
  ] as const
  for (const [line, day] of lines) {
    it(`${line} ${day ?? 'tells of none'}`, () =>
      assert.equal(agreementsOfSentence(lineOf(line), partner, korean)[0]?.date.value, day))
  }
})

it('a date of the tie without its kind takes that of the title, as inferred, or is a question', () => {
  assert.ok(partner)
  const tieDate = { span, date: date('2004-05-04'), type: undefined }
  const titled = { ...partner, tie: stated('sister' as const, span, 'test') }
  const told = agreementOfTieDate(tieDate, titled).type
  assert.deepEqual([told.value, told.basis], ['sister', 'inferred'])
  const untold = agreementOfTieDate(tieDate, partner).type
  assert.deepEqual([untold.value, untold.doubt], ['other', { kind: 'two-readings' }])
})

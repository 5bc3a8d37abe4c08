import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedDates } from './asked-dates.ts'

const QUESTIONS: readonly (readonly [question: string, dates: readonly string[], rest: string])[] = [
  ['2008 가을', ['2008-23'], ''],
  ['2008년 가을', ['2008-23'], ''],
  ['autumn 2008', ['2008-23'], ''],
  ['Winter 2008 Fullerton', ['2008-24'], 'Fullerton'],
  ['2008年秋', ['2008-23'], ''],
  ['2008年秋季', ['2008-23'], ''],
  ['2004.5', ['2004-05'], ''],
  ['2004. 5.', ['2004-05'], ''],
  ['2004년 5월', ['2004-05'], ''],
  ['2004-05', ['2004-05'], ''],
  ['May 2004', ['2004-05'], ''],
  ['2004.5.4', ['2004-05-04'], ''],
  ['2004년 5월 4일', ['2004-05-04'], ''],
  ['4 May 2004', ['2004-05-04'], ''],
  ['September 28, 2008', ['2008-09-28'], ''],
  ['2003~2005', ['2003/2005'], ''],
  ['2004', ['2004'], ''],
  ['플러튼 2004년 홈스테이', ['2004'], '플러튼 홈스테이'],
  ['2004. 13.', ['2004'], '. 13.'],
  ['2004.2.30', ['2004-02'], '30'],
  ['031-6193-3076', [], '031-6193-3076'],
  ['12004', [], '12004'],
  ['홈스테이', [], '홈스테이'],
]

for (const [question, dates, rest] of QUESTIONS)
  test(`“${question}” asks for ${dates.join(', ') || 'no date'}`, () => {
    const asked = askedDates(question)
    assert.deepEqual(
      asked.dates.map(({ date }) => date),
      dates,
    )
    assert.equal(asked.rest.replace(/\s+/g, ' ').trim(), rest)
  })

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { japanese } from '../../lexicon/ja/japanese.ts'
import { readList } from './read-list.ts'

function datesOf(text: string): readonly string[] {
  const document = fromPlainText(text)
  return readList(document, document.blocks, japanese).entries.map(({ date }) => date.value)
}

describe('a Japanese line tells as many events as it has dates of its own', () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['昭和40年4月22日　盟約に調印（会場：市庁舎）。市長ほか5名が渡米', ['1965-04-22']],
    ['令和2年2月　マスク1万枚を寄贈。同年5月、返礼が届く', ['2020-02', '2020-05']],
    ['平成2年5月には訪問団18名が訪れ、平成7年には10周年を記念して公演が行われました。', ['1990-05', '1995']],
    ['平成10年4月に生徒が留学しました。平成15年10月7日、意向書に署名しました。', ['1998-04', '2003-10-07']],
    ['昭和63年8月　音楽隊来町、夏まつりパレード参加', ['1988-08']],
    ['平成21年6月29日～7月4日　市長が訪問、7月1日に協定に調印', ['2009-06-29/2009-07-04']],
    ['平成20年5月　市長が訪問。平成10年の提携以来初めて', ['2008-05']],
    ['平成14年9月　研修生1名を受入れ（6か月間）', ['2002-09']],
  ]
  for (const [line, dates] of lines) {
    it(line, () => assert.deepEqual(datesOf(line), dates))
  }
})

describe('lines below one another', () => {
  const lists: readonly (readonly [string, string, readonly string[]])[] = [
    ['a year over months', '平成4年\n9月　組合が滞在\n12月1日　親書が届く', ['1992-09', '1992-12-01']],
    ['a fiscal year over months', '平成15年度\n10月　楽団を招待\n2月　ベンチを寄贈', ['2003-10', '2004-02']],
    ['a year over lines without a date', '平成26年\n記念品を交換\n写真展を開催', ['2014', '2014']],
    [
      'days below a trip',
      '・平成7年7月6日～10日　市長が渡独\n　－8日　盟約書に署名\n　－9日　演奏会',
      ['1995-07-06/1995-07-10', '1995-07-08', '1995-07-09'],
    ],
    [
      'the same year',
      '平成15年5月　議員が訪問\n同年7月28日～8月6日　中学生派遣',
      ['2003-05', '2003-07-28/2003-08-06'],
    ],
    [
      'what goes on with the line above',
      '平成27年10月3日　式典に出席\n　　　記念植樹（公園）',
      ['2015-10-03'],
    ],
    ['a year that something comes back from', '平成18年～現在\n毎年5月　会員を相互に派遣', ['2006/..']],
    ['what was called off', '令和元年9月　職員派遣（中止）\n令和2年1月　市長が訪問', ['2020-01']],
  ]
  for (const [name, text, dates] of lists) {
    it(name, () => assert.deepEqual(datesOf(text), dates))
  }
})

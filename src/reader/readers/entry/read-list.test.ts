import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readList } from './read-list.ts'
import { textOf } from '../../for-tests.ts'

/** Each entry as its date and its words. */
function read(text: string) {
  const document = fromPlainText(text)
  const list = readList(document, document.blocks, korean)
  return {
    entries: list.entries.map(({ date, span }) => [date.value, textOf(text, span)]),
    notExchanges: list.notExchanges.map((span) => textOf(text, span)),
    partOf: list.entries.map(({ partOf }) => partOf),
  }
}

describe('a list of exchanges', () => {
  it('takes the year from the heading above', () => {
    assert.deepEqual(read('2023년\n12.16~17 겨울캠프\n2019\n5.1 시찰').entries, [
      ['2023-12-16/2023-12-17', '12.16~17 겨울캠프'],
      ['2019-05-01', '5.1 시찰'],
    ])
  })

  it('counts the same day from a line that was set aside', () => {
    const { entries, notExchanges } = read('2004. 3. 1 시 승격\n같은 날 플러튼시장 축하서한 접수')
    assert.deepEqual(entries, [['2004-03-01', '같은 날 플러튼시장 축하서한 접수']])
    assert.deepEqual(notExchanges, ['2004. 3. 1 시 승격'])
  })

  it('gives a line without a date to the entry above', () => {
    const { entries } = read('2003. 7. 7 실무협의단 방문\n· 상호 교류여건 확인\n2003.10. 15 협정')
    assert.deepEqual(entries, [
      ['2003-07-07', '2003. 7. 7 실무협의단 방문\n· 상호 교류여건 확인'],
      ['2003-10-15', '2003.10. 15 협정'],
    ])
  })

  it("does not go on behind a note: the line below it is nobody's", () => {
    const { entries } = read('2003. 7. 7 방문\n※ 2004년은 교류행사 없음\n· 여건 확인')
    assert.deepEqual(entries, [['2003-07-07', '2003. 7. 7 방문']])
  })

  it('makes a sub-item with its own day an exchange that is a part of the one above', () => {
    const { entries, partOf } = read('2004. 5. 2 ~ 5.10 방문\n· 신갈로터리클럽 자매결연체결(2004.5.5)')
    assert.deepEqual(entries[1], ['2004-05-05', '· 신갈로터리클럽 자매결연체결(2004.5.5)'])
    assert.deepEqual(partOf, [undefined, 0])
  })

  it('leaves the day on which the governments signed with their trip', () => {
    assert.equal(read('2019.7.1~7.6 시장 외 7명 방문\n- 우호교류협약 서명(7.3)').entries.length, 1)
  })

  it('"같은 날" is the day of the entry above, "같은 해" its year', () => {
    const { entries } = read('2008.10.21. 협정 체결\n  같은 날 도예조합 약정\n  같은 해 12월 답방')
    assert.deepEqual(
      entries.map(([date]) => date),
      ['2008-10-21', '2008-10-21', '2008-12'],
    )
  })

  it('has no year for what comes back each year', () => {
    assert.deepEqual(read('- 매년 10월 ‘몽골의 날’ 행사').entries[0]?.[0], 'unknown')
  })

  it('leaves out notes and what did not take place', () => {
    const { entries, notExchanges } = read('※ 2021년은 교류행사 없음\n2020.8.3~8.8 홈스테이(코로나19로 취소)')
    assert.deepEqual([entries.length, notExchanges.length], [0, 2])
  })

  it('reads a date that stands on a line of its own with the lines below it', () => {
    assert.deepEqual(read('2003. 7. 7\n\n행정국장 외 5명 방문').entries, [
      ['2003-07-07', '2003. 7. 7\n\n행정국장 외 5명 방문'],
    ])
  })
})

describe('a table of exchanges', () => {
  const header = '연도\t기간\t교류내용\t방문인원\n'

  it('takes an empty year from the row above', () => {
    const { entries } = read(`${header}2023년\t10.13~10.17\t박람회 참가\t5명\n\t4.29(토)\t축제\t6명`)
    assert.deepEqual(
      entries.map(([date]) => date),
      ['2023-10-13/2023-10-17', '2023-04-29'],
    )
  })

  it('finds the date when the cell of the year was lost in the paste', () => {
    const { entries } = read(`${header}2023년\t10.13~10.17\t박람회 참가\t5명\n4.29(토)\t축제\t6명`)
    assert.deepEqual(entries[1], ['2023-04-29', '4.29(토)\t축제\t6명'])
  })

  it('is read without a header too', () => {
    assert.deepEqual(read('2003. 7. 7\t행정국장 방문\t6명').entries, [
      ['2003-07-07', '2003. 7. 7\t행정국장 방문\t6명'],
    ])
  })
})

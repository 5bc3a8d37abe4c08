import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPage } from './read-page.ts'

/** The rows of a page as a reader sees them: date, people, direction, partner. */
function rowsOf(...lines: readonly string[]) {
  return readPage(lines.join('\n')).exchanges.map(({ date, people, direction, partner }) =>
    [date.value, people?.value ?? null, direction.value, partner?.value ?? null].join(' '),
  )
}

describe('a table that counts those sent and those received in two columns', () => {
  it('has its direction from the column that is filled, and its people without the word for them', () => {
    const rows = rowsOf(
      '高岡市の交流年表',
      '西暦\t月日\t相手先\t事項\t派遣(人)\t受入(人)',
      '1985\t8.2\t錦州市\t友好都市議定書に調印\t市長以下12\t-',
      '1992\t7月\tフォートウェイン市\t高校生の語学研修\t生徒10 引率2\t-',
      '1997\t5.3～5.7\tフォートウェイン市\t盟約20周年記念式典\t-\t議長ほか9',
    )
    assert.deepEqual(rows, [
      '1985-08-02 12 outbound 錦州市',
      '1992-07 12 outbound フォートウェイン市',
      '1997-05-03/1997-05-07 10 inbound フォートウェイン市',
    ])
  })

  it('names the partner of each row in a column of any name', () => {
    const rows = rowsOf(
      '아산시 국제교류',
      '관리번호\t상대도시\t세부일정 및 내용\t나감/들어옴\t인원계',
      'A-01\t둥관시(중국)\t2001.6.19~6.23 실무단 협의\t나감\t3명',
      'A-06\t랜싱시(미국)\t2004. 9. 8. 랜싱시장 일행 방문\t들어옴\t7명',
      'A-07\t〃\t2005. 5. 2. 시장 외 6인 방문\t나감\t7명',
    )
    assert.deepEqual(rows, [
      '2001-06-19/2001-06-23 3 outbound 둥관시',
      '2004-09-08 7 inbound 랜싱시',
      '2005-05-02 7 outbound 랜싱시',
    ])
  })
})

describe('a line with a date that tells of nobody', () => {
  it('is asked about: perhaps it is no exchange', () => {
    const { exchanges } = readPage(
      '용인시 교류현황\n플러튼시(미국)\n교류추진 현황\n2003.7.7 플러튼시 대표단 5명 방문\n2004.5.1 가로수 상태 점검',
    )
    assert.deepEqual(
      exchanges.map(({ date }) => date.doubt?.kind),
      [undefined, 'perhaps-no-exchange'],
    )
  })

  it('is set aside when it is the history of one city', () => {
    const { exchanges } = readPage(
      'あわら市の交流\n姉妹都市 紹興市（中国）\n交流のあゆみ\n2003年5月 市長ほか5名が紹興市を訪問\n2004年3月1日 芦原町と金津町が合併し、あわら市が誕生\n5月2日 紹興市長から祝いの書簡が届く',
    )
    assert.deepEqual(
      exchanges.map(({ date }) => date.value),
      ['2003-05', '2004-05-02'],
    )
  })
})

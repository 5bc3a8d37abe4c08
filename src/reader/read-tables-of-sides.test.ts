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

describe('a table whose cells leave out what the column says', () => {
  it('has partners by their names alone, without a country', () => {
    const rows = rowsOf(
      'City of Lethbridge - Twinned City Exchanges',
      'Ref\tPartner\tFrom\tTo\tType\tSummary\tDelegates',
      '1\tTowada\t1990-07-20\t1990-08-03\tIncoming\tJunior high homestay\t20 students, 2 teachers',
      '2\tCulver City\t1989-05-02\t1989-05-05\tOutgoing\tMayor and council visit Culver City\t6',
    )
    assert.deepEqual(rows, [
      '1990-07-20/1990-08-03 22 inbound Towada',
      '1989-05-02/1989-05-05 6 outbound Culver City',
    ])
  })

  it('has months as numbers beside a year, and a first month without its word', () => {
    const rows = rowsOf(
      '영동군 교류현황',
      '알라메다시(미국)',
      '연도\t시기\t내용\t인원',
      '2008\t5\t알라메다시 대표단 방문\t5',
      '2012\t3~8월\t알라메다시 공무원 군청 근무\t1',
      '2015\t10.1~10.4\t알라메다시장 방문\t3',
    )
    assert.deepEqual(
      rows.map((row) => row.split(' ')[0]),
      ['2008-05', '2012-03/2012-08', '2015-10-01/2015-10-04'],
    )
  })
})

it('a column of destinations tells who went, a bracket behind the year when', () => {
  const rows = rowsOf(
    'Twinning with Gimje, South Korea',
    'Year\tWho travelled\tTo\tParticipants',
    '1996 (Aug 2-9)\tTenth anniversary delegation of the town\tGimje\t11',
    '1998 (July)\tJunior high school students and chaperones\tGimje\t8 + 2 chaperones',
  )
  assert.deepEqual(rows, ['1996-08-02/1996-08-09 11 outbound ', '1998-07 10 outbound '])
})

describe('a table of figures with a column for each city', () => {
  it('gives each city its own', () => {
    const { facts, partners } = readPage(
      '의성군 자매결연 현황\n구분\t셴양시(중국 산시성)\t다카하시정(일본 미야자키현)\n면적\t1,234㎢\t160㎢\n인구\t498만명\t11,200명',
    )
    assert.deepEqual(
      partners.map(({ name }) => name.value),
      ['셴양시', '다카하시정'],
    )
    assert.deepEqual(
      facts.map(({ key, value, of }) => [key?.value, value.value, of?.value].join(' ')),
      [
        'area_km2 1234 셴양시',
        'area_km2 160 다카하시정',
        'population 4980000 셴양시',
        'population 11200 다카하시정',
      ],
    )
  })
})

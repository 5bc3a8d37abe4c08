import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Document, documentOf } from './document/document.ts'
import { fromPlainText } from './document/from-plain-text.ts'
import { readDocument } from './read-document.ts'
import { readPage } from './read-page.ts'

/** The rows of a page: date, people, direction, kind and the title. */
function rowsOf({ exchanges }: ReturnType<typeof readPage>) {
  return exchanges.map(({ date, people, direction, kind, title }) =>
    [date.value, people?.value ?? '-', direction.value, kind.value, title.value].join(' | '),
  )
}

describe('an event that stands in several lines', () => {
  const page = [
    '용인시 국제교류',
    '미국 플러튼시',
    '교류 활동',
    '겨울 영어캠프',
    '기간 : 2010. 1. 4. ~ 1. 22.',
    '장소 : 플러튼 칼리지',
    '인원 : 중학생 15명, 지도교사 2명',
    '자매결연 10주년 기념식',
    '일시 : 2014. 5. 4.(일) 11:00',
    '장소 : 용인시청',
    '참석 : 플러튼시 대표단 14명',
    '문의 : 행정과 교류팀 031-324-0000',
  ]

  it('is one row with its title, its day and what the labelled lines tell', () => {
    assert.deepEqual(rowsOf(readPage(page.join('\n'))), [
      '2010-01-04/2010-01-22 | 17 | outbound | youth | 겨울 영어캠프',
      '2014-05-04 | 14 | inbound | memorial | 자매결연 10주년 기념식',
    ])
  })

  it('ends before the line that says whom to ask', () => {
    assert.equal(readPage(page.join('\n')).contact.phone?.value, '031-324-0000')
  })

  it('is no row when it was called off', () => {
    const text = page.join('\n').replace('겨울 영어캠프', '겨울 영어캠프 (취소)')
    assert.deepEqual(
      readPage(text).exchanges.map(({ date }) => date.value),
      ['2014-05-04'],
    )
  })
})

it('a heading with a day and a title goes with the sentences below it', () => {
  const text = [
    'ドイツ・ボッパルト市',
    '青梅市の姉妹都市',
    '1986年7月22日～8月5日　青少年使節団',
    '中学生16名と引率者3名が、ボッパルト市の家庭に滞在しました。',
    '1990年10月　盟約25周年',
    'ボッパルト市長ほか21名をお迎えし、市民会館で記念式典を行いました。',
  ]
  assert.deepEqual(
    rowsOf(readDocument(withHeadings(fromPlainText(text.join('\n')), '19'), { home: '青梅市' })),
    [
      '1986-07-22/1986-08-05 | 19 | outbound | youth | 青少年使節団',
      '1990-10 | 22 | inbound | memorial | 盟約25周年',
    ],
  )
})

/** As a format marks them that knows headings. */
function withHeadings({ text, blocks }: Document, start: string): Document {
  return documentOf(
    text,
    blocks.map((block) => (text.startsWith(start, block.span.start) ? { ...block, kind: 'heading' } : block)),
  )
}

describe('headings that tell whose journeys stand below them', () => {
  const page = [
    'Riverton Sister Cities',
    'Gunsan, Korea',
    'Exchange history',
    'Guests we have welcomed',
    '2012, summer - Folk dance group, 18 dancers and 4 musicians',
    '2017, Nov. 2-8 - High school robotics team (9 students, 2 teachers)',
    'Our own travels',
    '2015, July 5-19 - Youth ambassadors, ten teenagers and two chaperones',
    'Gifts and letters',
    '2012, December - A hand-carved chest, now at the visitor center',
  ]

  it('give the direction of the lines that do not tell it', () => {
    assert.deepEqual(
      readPage(page.join('\n'), { home: 'Riverton', partner: 'Gunsan' }).exchanges.map(({ direction }) => [
        direction.value,
        direction.rule,
      ]),
      [
        ['inbound', 'direction/heading-of-series'],
        ['inbound', 'direction/heading-of-series'],
        ['outbound', 'direction/heading-of-series'],
        ['none', 'direction/heading-of-series'],
      ],
    )
  })
})

it('a field over items with their own bullet is no part of the item above', () => {
  const text = [
    '용인시 로고',
    '플러튼시(미국)',
    '분야별 교류',
    '◇ 문화',
    '- 어린이 그림 60점 맞바꾸어 전시 (2016. 4. ~ 5.)',
    '◇ 체육',
    '- 마라톤에 플러튼 동호인 6명 출전 (2019. 10. 27)',
  ]
  assert.deepEqual(
    readPage(text.join('\n')).exchanges.map(({ date, kind }) => [date.value, kind.value]),
    [
      ['2016-04/2016-05', 'culture'],
      ['2019-10-27', 'sports'],
    ],
  )
})

it('a table of ties tells when each was signed and renewed', () => {
  const text = [
    'Riverton civic links',
    'Agreements',
    'Partner\tCountry\tType\tFirst signed\tRenewed',
    'Gunsan\tKorea\tSister city\t14 March 1989\t6 November 2014',
    'Toowoomba\tAustralia\tFriendship city\t2 May 1993\t–',
  ]
  assert.deepEqual(
    readPage(text.join('\n'), { home: 'Riverton' }).agreements.map(({ date, type, with: partner }) =>
      [date.value, type.value, partner.value].join(' '),
    ),
    ['1989-03-14 sister Gunsan', '1993-05-02 friendship Toowoomba', '2014-11-06 other Gunsan'],
  )
})

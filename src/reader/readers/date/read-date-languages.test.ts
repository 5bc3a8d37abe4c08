import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import { dates as english } from '../../lexicon/en/dates.ts'
import { dates as japanese } from '../../lexicon/ja/dates.ts'
import { dates as korean } from '../../lexicon/ko/dates.ts'
import { dates as chinese } from '../../lexicon/zh/dates.ts'
import type { Above } from './above.ts'
import { readLeadingDate } from './read-date.ts'

function holds(
  dates: DateWords,
  lines: readonly (readonly [string, string | undefined, string?])[],
  above: Above = {},
) {
  for (const [line, date, rest] of lines) {
    it(`${line}: ${date ?? 'none'}`, () => {
      const read = readLeadingDate(lineOf(line), dates, above)
      assert.equal(read?.reading.value, date)
      if (rest !== undefined) assert.equal(line.slice(read?.to).trim(), rest)
    })
  }
}

describe('Japanese', () => {
  holds(japanese, [
    ['昭和52年(1977年) 訪問', '1977', '訪問'],
    ['令和2〜4年 休止', '2020/2022', '休止'],
    ['昭和40年4月22日　姉妹都市盟約に調印', '1965-04-22', '姉妹都市盟約に調印'],
    ['昭和50年8月3日～10日　訪問団を派遣', '1975-08-03/1975-08-10', '訪問団を派遣'],
    ['昭和62年から　中学生海外派遣事業を開始', '1987/..', '中学生海外派遣事業を開始'],
    ['平成11年10月～12年3月　技術者を招へい', '1999-10/2000-03', '技術者を招へい'],
    ['平成5年10月4日～6年3月30日　研修', '1993-10-04/1994-03-30', '研修'],
    ['平成元年11月　苗木を寄贈', '1989-11', '苗木を寄贈'],
    ['平成5年5月24日〜30日　吹奏楽部45名が来鶴', '1993-05-24/1993-05-30', '吹奏楽部45名が来鶴'],
    ['平成２３年３月　義援金', '2011-03', '義援金'],
    ['平成27年10月3日・4日　式典', '2015-10-03/2015-10-04', '式典'],
    ['令和元年5月3日（金）午前10時　表敬訪問', '2019-05-03', '表敬訪問'],
    ['令和元年７月２９日～８月５日　派遣', '2019-07-29/2019-08-05', '派遣'],
    ['平成20年5月3日から7日まで　公式訪問', '2008-05-03/2008-05-07', '公式訪問'],
    ['H22.5.3 訪問', '2010-05-03', '訪問'],
    ['Ｈ２２．５．３～７ 訪問', '2010-05-03/2010-05-07', '訪問'],
    ['S62年8月 訪問', '1987-08', '訪問'],
    ['R元.5.3 訪問', '2019-05-03', '訪問'],
    ["'98年8月 訪問", '1998-08', '訪問'],
    ['98年8月3日 訪問', '1998-08-03', '訪問'],
    ['平成22年度2月 研修', '2011-02', '研修'],
    ['2008年秋　交流会', '2008-23', '交流会'],
    ['2008年の春、交流会', '2008-21', '、交流会'],
    ['平成十五年十月三日　調印', '2003-10-03', '調印'],
    ['二〇〇三年十月 調印', '2003-10', '調印'],
    ['2010年上半期 会議', '2010-01/2010-06', '会議'],
    ['平成18～22年 毎年8月 派遣', '2006/2010', '毎年8月 派遣'],
    ['2010年～現在 交換', '2010/..', '交換'],
    ['2003年2月30日 訪問', 'unknown', '訪問'],
    ['2005/10/03 訪問', '2005-10-03', '訪問'],
    ['2019年5月中旬 訪問', '2019-05', '訪問'],
    ['2019年5月3日10名が訪問', '2019-05-03', '10名が訪問'],
    ['第10回大会', undefined],
    ['2023（令和5）年5月 書簡', '2023-05', '書簡'],
    ['平成20年（2008年）5月3日 訪問', '2008-05-03', '訪問'],
    ['平成20（2008）年 訪問', '2008', '訪問'],
    ['翌1994（平成6）年5月 来区', '1994-05', '来区'],
    ['’98年秋 作品展', '1998-23', '作品展'],
    ["'07春 作品交換展", '2007-21', '作品交換展'],
    ['平成10年 前期 派遣', '1998-01/1998-06', '派遣'],
    ['2008,5,14～5,16 商談会', '2008-05-14/2008-05-16', '商談会'],
    ['平成23，7，5 支援', '2011-07-05', '支援'],
    ['H元.4～H2.3 招く', '1989-04/1990-03', '招く'],
    ['S59 5.3 訪問団', '1984-05-03', '訪問団'],
    ["'16–'18年 毎年9月", '2016/2018', '毎年9月'],
    ['平成10年2月7日(土) 11:00～ 表敬', '1998-02-07', '表敬'],
  ])
})

describe('Japanese, below the entry of October 1963', () => {
  holds(
    japanese,
    [
      ['同年11月　来鶴', '1963-11', '来鶴'],
      ['翌年3月 訪問', '1964-03', '訪問'],
      ['翌39年2月 書簡', '1964-02', '書簡'],
      ['同月15日 調印', '1963-10-15', '調印'],
      ['翌月 調印', '1963-11', '調印'],
      ['同年秋　礼状', '1963-23', '礼状'],
      ['12月3日 調印', '1963-12-03', '調印'],
      ['3日～5日 調印', undefined],
    ],
    { year: 1963, month: 10 },
  )
})

describe('Chinese', () => {
  holds(chinese, [
    ['2019年5月3日，市长一行', '2019-05-03', '，市长一行'],
    ['2019年5月3日至7日 访问', '2019-05-03/2019-05-07', '访问'],
    ['2019年5月3—7日 访问', '2019-05-03/2019-05-07', '访问'],
    ['2019年5月28日至6月3日，赴', '2019-05-28/2019-06-03', '，赴'],
    ['2019.5.3 来访', '2019-05-03', '来访'],
    ['98年8月 来访', '1998-08', '来访'],
    ['民國95年10月3日 締結', '2006-10-03', '締結'],
    ['民國九十五年十月 締結', '2006-10', '締結'],
    ['二〇〇六年五月三日 签署', '2006-05-03', '签署'],
    ['2010年上半年 研修', '2010-01/2010-06', '研修'],
    ['2010年5月上旬 来访', '2010-05', '来访'],
    ['2010年春 来访', '2010-21', '来访'],
    ['2010年底 来访', '2010', '来访'],
    ['自2006年起 每年8月互访', '2006/..', '每年8月互访'],
    ['2006年至2010年 每年', '2006/2010', '每年'],
    ['2006年至今 互派', '2006/..', '互派'],
    ['2019年5月3日（周五）上午9时30分 会见', '2019-05-03', '会见'],
    ['2019年5月3日10人来访', '2019-05-03', '10人来访'],
    ['2003年2月30日 来访', 'unknown', '来访'],
  ])
})

describe('Chinese, below the entry of October 1998', () => {
  holds(
    chinese,
    [
      ['同年11月，来访', '1998-11', '，来访'],
      ['次年3月 访问', '1999-03', '访问'],
      ['同月15日 签署', '1998-10-15', '签署'],
      ['翌年春 回访', '1999-21', '回访'],
    ],
    { year: 1998, month: 10 },
  )
})

describe('English', () => {
  holds(english, [
    ['May 3, 2019: visit', '2019-05-03', ': visit'],
    ['On May 3, 2019, a delegation', '2019-05-03', ', a delegation'],
    ['3 May 2019 visit', '2019-05-03', 'visit'],
    ['3rd of May 2019 visit', '2019-05-03', 'visit'],
    ['3rd May, 2019 visit', '2019-05-03', 'visit'],
    ['Friday, May 3, 2019 at 10:30 a.m. visit', '2019-05-03', 'visit'],
    ['Sept. 12, 2004 visit', '2004-09-12', 'visit'],
    ['May 3-7, 2019 visit', '2019-05-03/2019-05-07', 'visit'],
    ['May 28 – June 3, 2019 visit', '2019-05-28/2019-06-03', 'visit'],
    ['28 July–5 August 2018 visit', '2018-07-28/2018-08-05', 'visit'],
    ['3–9 May 2011 visit', '2011-05-03/2011-05-09', 'visit'],
    ['Dec 30, 2019 – Jan 4, 2020 visit', '2019-12-30/2020-01-04', 'visit'],
    ['Dec 30 – Jan 4, 2020 visit', '2019-12-30/2020-01-04', 'visit'],
    ['From July 28 to August 11, 2018, ten students', '2018-07-28/2018-08-11', ', ten students'],
    ['October 19 & 20, 2012: rescue', '2012-10-19/2012-10-20', ': rescue'],
    ['12 and 13 November 2016 visit', '2016-11-12/2016-11-13', 'visit'],
    ['May 2010 visit', '2010-05', 'visit'],
    ['In May of 2010 a visit', '2010-05', 'a visit'],
    ['In early May 2010 a visit', '2010-05', 'a visit'],
    ['In late 2010 a visit', '2010', 'a visit'],
    ['Fall 2015: library', '2015-23', ': library'],
    ['In the spring of 1987 letters', '1987-21', 'letters'],
    ['First half of 2018 secondment', '2018-01/2018-06', 'secondment'],
    ['FY2019 training', '2019', 'training'],
    ['Since 1999, annual', '1999/..', ', annual'],
    ['since May 1999 annual', '1999-05/..', 'annual'],
    ['2010–present: interns', '2010/..', ': interns'],
    ['2006–2010, every year', '2006/2010', ', every year'],
    ['2006-10 yearly', '2006/2010', 'yearly'],
    ['2014 — 28 July to 5 August: ten', '2014-07-28/2014-08-05', ': ten'],
    ['5/13/2019 visit', '2019-05-13', 'visit'],
    ['13/5/2019 visit', '2019-05-13', 'visit'],
    ['2019-05-03 visit', '2019-05-03', 'visit'],
    ["'91, Oct. -- Three teachers", '1991-10', '-- Three teachers'],
    ["'93, May 3 thru 9 -- Mayor", '1993-05-03/1993-05-09', '-- Mayor'],
    ["'98, Spring -- Eight", '1998-21', '-- Eight'],
    ['3/98 Letter', '1998-03', 'Letter'],
    ['1996-09 Tea masters', '1996-09', 'Tea masters'],
    ['2nd week of May 2016 ride', '2016-05', 'ride'],
    ['Biennially since 2012 contest', '2012/..', 'contest'],
    ['2011-11-03 to 11-06 signing', '2011-11-03/2011-11-06', 'signing'],
    ['August 1, 2016 – 30th anniversary', '2016-08-01', '– 30th anniversary'],
    ['Sat 24 May 2008 to Mon 26 May 2008: football', '2008-05-24/2008-05-26', ': football'],
    ['06/1988 School exchange', '1988-06', 'School exchange'],
    ['09-15/10/1987 Return visit', '1987-10-09/1987-10-15', 'Return visit'],
    ['February 30, 2019 visit', 'unknown', 'visit'],
    ["'98 visit", undefined],
    ['May 3, 2019, 12 students', '2019-05-03', ', 12 students'],
    ['24 May 2008 - 30 years of friendship', '2008-05-24', '- 30 years of friendship'],
    ['24 May 2008 - 38 visitors', '2008-05-24', '- 38 visitors'],
    ['2,000 books', undefined],
  ])

  it('says that 5/3/2019 may be either, and how to read it otherwise', () => {
    const { value, alternatives, doubt } = readLeadingDate(lineOf('5/3/2019 visit'), english)?.reading ?? {}
    assert.deepEqual([value, alternatives, doubt], ['2019-05-03', ['2019-03-05'], { kind: 'two-readings' }])
  })
})

describe('English, below 2015', () => {
  holds(
    english,
    [
      ['May 3 to 7: Mayor', '2015-05-03/2015-05-07', ': Mayor'],
      ['July 28 - August 6: Eight', '2015-07-28/2015-08-06', ': Eight'],
      ['Friday, May 3, 10:30 a.m.: Reception', '2015-05-03', ': Reception'],
      ['fri 3 may', undefined],
      ['Fri 3 May, 2:00 pm: council', '2015-05-03', ': council'],
      ['12 September visit', '2015-09-12', 'visit'],
      ['12 & 13 November: forum', '2015-11-12/2015-11-13', ': forum'],
      ['March: fire engine', '2015-03', ': fire engine'],
      ['In March the council', '2015-03', 'the council'],
      ['March for peace', undefined],
      ['May we meet', undefined],
      ['fall visit', '2015-23', 'visit'],
      ['first half: one officer', '2015-01/2015-06', ': one officer'],
      ['The same year, students', '2015', 'students'],
      ['The following May, students', '2016-05', ', students'],
      ['Same year, December lanterns', '2015-12', 'lanterns'],
      ['A year later the mayor', '2016', 'the mayor'],
      ['In May of the following year', '2016-05', ''],
    ],
    { year: 2015 },
  )
})

describe('Korean notations of rarer kinds', () => {
  holds(korean, [
    ['단기 4326년 5월 3일 방문', '1993-05-03', '방문'],
    ['2003. 7 7 방문', '2003-07-07', '방문'],
    ['20030707 방문', '2003-07-07', '방문'],
    ['2003. 7 7개 도시', '2003-07', '7개 도시'],
    ['2010.5.3부터 1년간 파견', '2010-05-03', '1년간 파견'],
    ['2010. 12. 28 ~ 이듬해 1. 3 방문', '2010-12-28/2011-01-03', '방문'],
    ['2010년 5월 3일 금요일 방문', '2010-05-03', '방문'],
    ['2008년 겨울에는 연구가들이', '2008-24', '연구가들이'],
    ['2006년부터는 해를 걸러', '2006/..', '해를 걸러'],
    ['2019.6.24.(월) 출국 ~ 6.29.(토) 귀국', '2019-06-24/2019-06-29', '귀국'],
    ['2008년 여름방학 캠프', '2008', '여름방학 캠프'],
  ])
})

describe('Korean, below the entry of October 1998', () => {
  holds(
    korean,
    [
      ['같은 해 11월 답방', '1998-11', '답방'],
      ['동년 11. 3 답방', '1998-11-03', '답방'],
      ['이듬해 3월 방문', '1999-03', '방문'],
      ['같은 달 15일 체결', '1998-10-15', '체결'],
      ['동월 20일~25일 방문', '1998-10-20/1998-10-25', '방문'],
      ['이듬해 방문', '1999', '방문'],
    ],
    { year: 1998, month: 10 },
  )
})

describe('months that share their word', () => {
  holds(chinese, [['6至11月 接收研修生', '2010-06/2010-11', '接收研修生']], { year: 2010 })
  holds(korean, [['10~11월 직원 연수', '2010-10/2010-11', '직원 연수']], { year: 2010 })
})

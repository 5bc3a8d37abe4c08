import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { chinese } from '../../lexicon/zh/chinese.ts'
import { readList } from './read-list.ts'

function read(text: string) {
  const document = fromPlainText(text)
  return readList(document, document.blocks, chinese)
}

const dates = (text: string) => read(text).entries.map(({ date }) => date.value)

describe('the events of one line', () => {
  const lines = [
    ['2020年2月，顺天市捐赠口罩1万只；3月，我市回赠口罩5万只。', ['2020-02', '2020-03']],
    ['2013年4月20日，代表团出席开幕式。4月22日，施工队回国。', ['2013-04-20', '2013-04-22']],
    ['2018年11月9日，校长到访；当日下午，参观博物馆。', ['2018-11-09', '2018-11-09']],
    ['2008年5月3日至7日，市长访问，5月5日签署协议书。', ['2008-05-03/2008-05-07']],
    ['2004年7月，我校师生赴美；同年10月，对方回访。', ['2004-07', '2004-10']],
    ['2002年5月签署意向书，2003年10月正式缔结友好城市。', ['2002-05', '2003-10']],
    ['2012年10月19日、20日，议长出席旅游节。', ['2012-10-19/2012-10-20']],
    ['2009年9月1日起，公务员1名在湖州研修一年。', ['2009-09-01']],
    ['市长张某于2005年5月率团访问。', ['2005-05']],
  ] as const
  for (const [line, expected] of lines) it(line, () => assert.deepEqual(dates(line), expected))
})

describe('below the heading of a year', () => {
  it('lines without a date are of that year', () => {
    assert.deepEqual(dates('2002年\n副市长来访\n少年足球队访问\n2003年\n5月 市长访问'), [
      '2002',
      '2002',
      '2003-05',
    ])
  })
})

describe('no exchange', () => {
  const lines = [
    '2022年因疫情未安排互访。',
    '2003年：原訂赴阿市訪問，因SARS取消。',
    '2020年10月，原定举行的庆典因疫情延期。',
    '2025年5月，拟组织书画展赴顺天展出。',
    '1995年1月1日由原顺天市与升州郡合并而成。',
    '截至2023年底，双方互访120批。',
  ]
  for (const line of lines) it(line, () => assert.deepEqual(dates(line), []))

  it('what took the place of a visit that was called off is one', () => {
    assert.deepEqual(dates('2021年5月，访问取消，改为线上交流。'), ['2021-05'])
  })

  it('an undated line beside the list that tells of a plan is set aside', () => {
    const { entries, notExchanges } = read('2021年5月，市长访问。\n原计划举行的足球交流活动取消。')
    assert.deepEqual([entries.length, notExchanges.length], [1, 1])
  })
})

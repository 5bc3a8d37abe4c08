import { grouped } from '../quantity.ts'
import type { PulseWords } from './ko.ts'
import type { Evidence, PulseStatus } from './vocabulary.ts'

const n = (count: number): string => grouped(count, 'zh')

const statuses: Readonly<Record<PulseStatus, string>> = {
  active: '往来持续',
  quiet: '往来稀少',
  dormant: '久未往来',
  unrecorded: '暂无会面记录',
  ended: '协议已终止',
}

export const zh: PulseWords = {
  title: '交往近况',
  statuses,
  evidence: (told) => `${base(told)}${silence(told)}。`,
  rule: (quiet, dormant) =>
    `${n(quiet)}年没有会面即标为“${statuses.quiet}”，${n(dormant)}年没有会面即标为“${statuses.dormant}”。仅有问候或赠礼不算会面；没有记录并不表示交往已经结束。`,
  next: (date) => `下次会面计划于${date}举行。`,
  lapsedTitle: '已中断的定期活动',
  lapsed: ({ first, last, times, rhythm, silent }) =>
    `${first}年至${last}年间${rhythm === 1 ? '几乎每年' : `大约每${n(rhythm)}年`}举办，共在${n(times)}个年份举行。此后${n(silent)}年没有举办的记录。`,
  totals: (meetings, greetings) => `迄今会面${n(meetings)}次，无往来记录的交流${n(greetings)}次`,
  chartAbout: (first, last) =>
    `${first}年至${last}年每年的往来次数：线上为出访，线下为来访，圆点为无往来记录的交流`,
  went: '出访',
  came: '来访',
  both: '互访或线上',
  greetings: '无往来记录的交流',
  year: '年份',
  numbers: '以表格查看数字',
  overview: '全部友城的交往近况',
  overviewLead: (counts) => counts.join(' · '),
  ofStatus: (status, count) => `${statuses[status]} ${n(count)}座城市`,
  lastMeeting: '最近会面',
  lastWord: '对方最近音讯',
  none: '暂无记录',
  stripAbout: (years) => `近20年中有会面的年份为${n(years)}年`,
}

function base({ meeting, word }: Evidence): string {
  if (meeting === null)
    return word === null ? '尚无会面记录，也无往来音讯' : `尚无会面记录，对方最近一次音讯为${word}`
  if (word === null) return `最近一次会面为${meeting}，没有对方来讯的记录`
  return word === meeting
    ? `最近一次会面和对方最近一次音讯均为${meeting}`
    : `最近一次会面为${meeting}，对方最近一次音讯为${word}`
}

function silence({ meeting, status, years }: Evidence): string {
  if (meeting === null || years === null || (status !== 'quiet' && status !== 'dormant')) return ''
  return `，距上次会面已过${n(years)}年`
}

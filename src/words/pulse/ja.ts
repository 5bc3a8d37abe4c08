import { grouped } from '../quantity.ts'
import type { PulseWords } from './ko.ts'
import type { Evidence, PulseStatus } from './vocabulary.ts'

const n = (count: number): string => grouped(count, 'ja')

const statuses: Readonly<Record<PulseStatus, string>> = {
  active: '続いています',
  quiet: '間があいています',
  dormant: '長く途絶えています',
  unrecorded: '対面の記録なし',
  ended: '協定終了',
}

export const ja: PulseWords = {
  title: '交流の今',
  statuses,
  evidence: (told) => `${base(told)}${ending(told)}`,
  rule: (quiet, dormant) =>
    `対面の交流が${n(quiet)}年ないと「${statuses.quiet}」、${n(dormant)}年ないと「${statuses.dormant}」と表示します。あいさつや贈り物だけのやり取りは対面に数えません。記録がないことは、交流の終わりを意味しません。`,
  next: (date) => `次の対面は${date}に予定されています。`,
  lapsedTitle: '途絶えている定例事業',
  lapsed: ({ first, last, times, rhythm, silent }) =>
    `${first}年から${last}年まで${rhythm === 1 ? 'ほぼ毎年' : `おおむね${n(rhythm)}年ごとに`}、あわせて${n(times)}年で開かれました。その後${n(silent)}年間、開催の記録がありません。`,
  totals: (meetings, greetings) => `これまでの対面${n(meetings)}回、往来の記録がない交流${n(greetings)}回`,
  chartAbout: (first, last) =>
    `${first}年から${last}年までの年ごとの交流回数。上は訪問、下は来訪、点は往来の記録がない交流`,
  went: '訪問',
  came: '来訪',
  both: '相互・オンライン',
  greetings: '往来の記録がない交流',
  year: '年',
  numbers: '数字を表で見る',
  overview: 'すべての交流の今',
  overviewLead: (counts) => counts.join('・'),
  ofStatus: (status, count) => `${statuses[status]} ${n(count)}都市`,
  lastMeeting: '最後の対面',
  lastWord: '相手からの最後の便り',
  none: '記録なし',
  stripAbout: (years) => `最近20年のうち対面のあった年は${n(years)}年`,
}

function base({ meeting, word }: Evidence): string {
  if (meeting === null)
    return word === null
      ? '対面の記録も便りの記録もまだありません'
      : `対面の記録はなく、相手からの最後の便りは${word}`
  if (word === null) return `最後の対面は${meeting}で、相手からの便りは記録にありません`
  return word === meeting
    ? `最後の対面と相手からの最後の便りは、どちらも${meeting}`
    : `最後の対面は${meeting}、相手からの最後の便りは${word}`
}

function ending({ meeting, word, status, years }: Evidence): string {
  const silent = (status === 'quiet' || status === 'dormant') && years !== null ? years : null
  if (word === null)
    return silent === null || meeting === null ? '。' : `。対面から${n(silent)}年がたっています。`
  return silent === null || meeting === null ? 'です。' : `で、対面から${n(silent)}年がたっています。`
}

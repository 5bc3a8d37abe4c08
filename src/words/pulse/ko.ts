import { grouped } from '../quantity.ts'
import { withParticle } from '../particle.ts'
import type { Evidence, LapsedEvidence, PulseStatus } from './vocabulary.ts'

const n = (count: number): string => grouped(count, 'ko')

const statuses: Readonly<Record<PulseStatus, string>> = {
  active: '이어지고 있음',
  quiet: '뜸함',
  dormant: '오래 멈춤',
  unrecorded: '만남 기록 없음',
  ended: '협정 종료',
}

/** Korean defines the keys; every other language satisfies this type. */
export const ko = {
  title: '교류의 맥박',
  statuses,
  evidence: (told: Evidence) => `${base(told)}${ending(told)}`,
  rule: (quiet: number, dormant: number) =>
    `만남이 ${n(quiet)}년 없으면 ‘${statuses.quiet}’, ${n(dormant)}년 없으면 ‘${statuses.dormant}’으로 적습니다. 인사나 선물만 오간 것은 만남으로 세지 않으며, 기록이 없다고 해서 교류가 끝난 것은 아닙니다.`,
  next: (date: string) => `다음 만남은 ${withParticle(date, '으로/로')} 예정되어 있습니다.`,
  lapsedTitle: '이어지지 않는 정례 사업',
  lapsed: ({ first, last, times, rhythm, silent }: LapsedEvidence) =>
    `${first}년부터 ${last}년까지 ${rhythm === 1 ? '거의 해마다' : `${n(rhythm)}년에 한 번꼴로`}, 모두 ${n(times)}개 해에 열렸습니다. 그 뒤 ${n(silent)}년째 열린 기록이 없습니다.`,
  totals: (meetings: number, greetings: number) =>
    `지금까지 만남 ${n(meetings)}번, 오간 기록이 없는 교류 ${n(greetings)}번`,
  chartAbout: (first: string, last: string) =>
    `${first}년부터 ${last}년까지 해마다 만난 횟수: 위는 간 교류, 아래는 온 교류, 점은 오간 기록이 없는 교류`,
  went: '간 교류',
  came: '온 교류',
  both: '서로 만난 교류',
  greetings: '오간 기록이 없는 교류',
  year: '연도',
  numbers: '숫자를 표로 보기',
  overview: '교류의 맥박 한눈에',
  overviewLead: (counts: readonly string[]) => counts.join(' · '),
  ofStatus: (status: PulseStatus, count: number) => `${statuses[status]} ${n(count)}곳`,
  lastMeeting: '마지막 만남',
  lastWord: '상대의 마지막 소식',
  none: '기록 없음',
  stripAbout: (years: number) => `최근 20년 가운데 만난 해 ${n(years)}년`,
}

export type PulseWords = typeof ko

function base({ meeting, word }: Evidence): string {
  if (meeting === null)
    return word === null
      ? '만난 기록도 소식을 나눈 기록도 아직 없습니다'
      : `만난 기록은 없고, 상대 도시의 마지막 소식은 ${word}`
  if (word === null) return `마지막 만남은 ${meeting}이고 상대 도시에서 온 소식은 기록에 없`
  return word === meeting
    ? `마지막 만남과 상대 도시의 마지막 소식은 모두 ${meeting}`
    : `마지막 만남은 ${meeting}, 상대 도시의 마지막 소식은 ${word}`
}

function ending({ meeting, word, status, years }: Evidence): string {
  if (meeting === null) return word === null ? '.' : '입니다.'
  const silent = (status === 'quiet' || status === 'dormant') && years !== null ? years : null
  if (word === null) return silent === null ? '습니다.' : `으며, 만난 지 ${n(silent)}년이 지났습니다.`
  return silent === null ? '입니다.' : `이며, 만난 지 ${n(silent)}년이 지났습니다.`
}

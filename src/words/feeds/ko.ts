/** What calendars and feeds say; Korean defines the keys. */
export const ko = {
  exchanges: (home: string) => `${home} 교류 일정`,
  exchangesAbout: '날짜를 아는 교류입니다. 해만 아는 교류는 누리집에 있습니다.',
  anniversaries: (home: string) => `${home} 교류도시 기념일`,
  anniversariesAbout: '자매결연과 우호협정을 맺은 날의 기념일입니다.',
  anniversary: (partner: string, agreement: string, since: string) =>
    `${partner} ${agreement} 기념일 (${since})`,
  round: (partner: string, agreement: string, years: number) => `${partner} ${agreement} ${years}주년`,
  changes: (home: string) => `${home} 교류 기록의 변경`,
  changesAbout: '새로 공개하거나 고치거나 철회한 기록입니다.',
  withdrawn: '철회한 기록',
  withdrawnFor: (reason: string) => `철회 사유: ${reason}`,
  when: (date: string) => `날짜: ${date}`,
  people: (count: string) => `인원: ${count}`,
}
export type FeedWords = typeof ko

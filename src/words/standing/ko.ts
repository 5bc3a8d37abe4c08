/** Korean defines the keys; every other language satisfies this type. */
export const ko = {
  pastNotice: (date: string) => `${date}이 끝날 때 공개되어 있던 모습입니다.`,
  toPresent: '지금 모습 보기',
  seePast: '지난 날의 모습 보기',
  day: '날짜',
  show: '보기',
  registers: '교류도시 누리집',
  registersAbout: '이곳에서 함께 공개하는 지방정부의 교류도시 누리집입니다.',
  partners: (count: number) => `교류도시 ${count}곳`,
  mapOfRegisters: (count: number) => `지방정부 ${count}곳의 위치를 나타낸 지도`,
}

export type StandingWords = typeof ko

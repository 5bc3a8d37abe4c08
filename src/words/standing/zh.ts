import type { StandingWords } from './ko.ts'

export const zh: StandingWords = {
  pastNotice: (date) => `这是${date}结束时公开的内容。`,
  toPresent: '查看现在的内容',
  seePast: '查看过去某日的内容',
  day: '日期',
  show: '查看',
  registers: '友好城市网站一览',
  registersAbout: '在此公开友好城市往来的地方政府。',
  partners: (count) => `友城${count}个`,
  mapOfRegisters: (count) => `标示${count}个地方政府位置的地图`,
}

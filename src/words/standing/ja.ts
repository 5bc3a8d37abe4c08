import type { StandingWords } from './ko.ts'

export const ja: StandingWords = {
  pastNotice: (date) => `${date}の終わりに公開されていた内容です。`,
  toPresent: '現在の内容を見る',
  seePast: '過去の日の内容を見る',
  day: '日付',
  show: '表示',
  registers: '交流都市のサイト一覧',
  registersAbout: 'ここで公開している自治体の交流都市サイトです。',
  partners: (count) => `交流都市${count}か所`,
  mapOfRegisters: (count) => `自治体${count}か所の位置を示す地図`,
}

import type { FeedWords } from './ko.ts'

export const ja: FeedWords = {
  exchanges: (home) => `${home}の交流日程`,
  exchangesAbout: '日付の分かる交流です。年だけが分かる交流はサイトにあります。',
  anniversaries: (home) => `${home}の交流都市の記念日`,
  anniversariesAbout: '姉妹都市提携や友好協定を結んだ日の記念日です。',
  anniversary: (partner, agreement, since) => `${partner} ${agreement}の記念日（${since}）`,
  round: (partner, agreement, years) => `${partner} ${agreement} ${years}周年`,
  changes: (home) => `${home}の交流記録の変更`,
  changesAbout: '新しく公開、訂正、または取り下げた記録です。',
  withdrawn: '取り下げた記録',
  withdrawnFor: (reason) => `取り下げの理由：${reason}`,
  when: (date) => `日付：${date}`,
  people: (count) => `人数：${count}`,
}

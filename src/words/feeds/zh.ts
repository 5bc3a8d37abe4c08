import type { FeedWords } from './ko.ts'

export const zh: FeedWords = {
  exchanges: (home) => `${home}交流日程`,
  exchangesAbout: '日期已知的交流。只知道年份的交流请见网站。',
  anniversaries: (home) => `${home}友好城市纪念日`,
  anniversariesAbout: '结为姐妹城市、签订友好协议之日的纪念日。',
  anniversary: (partner, agreement, since) => `${partner} ${agreement}纪念日（${since}）`,
  round: (partner, agreement, years) => `${partner} ${agreement}${years}周年`,
  changes: (home) => `${home}交流记录变更`,
  changesAbout: '新公布、更正或撤回的记录。',
  withdrawn: '已撤回的记录',
  withdrawnFor: (reason) => `撤回原因：${reason}`,
  when: (date) => `日期：${date}`,
  people: (count) => `人数：${count}`,
}

import { grouped } from '../quantity.ts'
import type { PaperWords } from './ko.ts'

const n = (count: number): string => grouped(count, 'zh')

export const zh: PaperWords = {
  download: '下载文档',
  formats: { pdf: 'PDF', docx: 'Word（DOCX）' },
  named: (title, format) => `${title} ${format}`,
  dossier: (partner) => `${partner}交往概况`,
  list: '交流活动一览',
  listWith: (partner) => `与${partner}的交流活动一览`,
  inYear: (title, year) => `${title}（${year}年）`,
  overview: '概览',
  tie: '关系',
  exchanges: '交流',
  asItStood: (day) => `本文档内容为${day}的公开情况。`,
  aboutDocument: '关于本文档',
  dataDate: '数据基准日',
  madeOn: '编制基准日',
  address: '网址',
  agreement: '协议',
  source: '来源',
  onlyLatest: (shown, all) =>
    `共有交流${n(all)}项，此处列出最近${n(shown)}项。其余可在网址后加上“?year=2016”之类的年份，逐年获取。`,
  noneInYear: (year) => `${year}年没有交流记录。`,
  noLicence: '尚未确定。使用前请咨询主管部门。',
  missing: (sign, codes) => `字体中没有的字以“${sign}”表示。其Unicode编码：${codes}`,
}

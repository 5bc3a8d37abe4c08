import { grouped } from '../quantity.ts'
import type { SearchWords } from './ko.ts'
import type { FoundKind } from './vocabulary.ts'

const n = (count: number): string => grouped(count, 'zh')

const kinds: Readonly<Record<FoundKind, string>> = {
  partner: '友城',
  exchange: '交流',
  agreement: '协议',
  fact: '城市资料',
  place: '地名',
}

export const zh: SearchWords = {
  search: '搜索',
  searchIn: (site) => `搜索${site}`,
  about: (site) => `查找${site}的城市、交流、协议和城市资料。`,
  hint: '城市、年份、内容',
  title: (question) => `“${question}”的搜索结果`,
  kinds,
  total: (count, more) => (more ? `超过${n(count)}条结果。` : `共${n(count)}条结果。`),
  count: (count, more) => (more ? `${n(count)}条以上` : `${n(count)}条`),
  allOf: (kind) => `查看全部${kinds[kind]}结果`,
  narrowed: (kind) => `目前只显示${kinds[kind]}。`,
  everything: '查看全部结果',
  inChronicle: '在交流大事记中筛选',
  next: '后面的结果',
  previous: '前面的结果',
  because: {
    spelling: (_typed, name, city) => `“${name}”是${city}的另一名称`,
    initials: (typed, name) => `“${typed}”是“${name}”的韩文首音`,
    near: (typed, name) => `“${typed}”与名称“${name}”相近`,
    date: (date) => `日期在${date}之内`,
    meaning: (typed) => `“${typed}”：按领域或类型找到`,
  },
  near: '没有完全一致的内容，以下名称与输入相差一个字母。',
  nothing: (question) => `没有找到与“${question}”相符的内容。`,
  help: [
    '请减少词语，或只输入词语的一部分',
    '城市名可用任何写法查找：富勒顿、Fullerton、풀러턴、ㅍㄹㅌ',
    '日期可以这样写：2008、2008年秋、2004.5、2004年5月4日',
  ],
  empty: '请输入要查找的内容。',
  suggestions: '搜索建议',
  suggested: (count) => `${n(count)}条建议，可用上下方向键选择。`,
}

import type { InterfaceWords } from './ko.ts'

export const zh: InterfaceWords = {
  problems: {
    'invalid-query': {
      title: '无法读取查询',
      advice: '请改正 errors 中列出的各项后重新查询。',
    },
    'not-found': {
      title: '没有这个地址，或该记录未公开',
      advice: '各列表见 /api/v1；记录的地址由列表中的 id 组成。',
    },
    'method-not-allowed': { title: '只能读取', advice: '只接受 GET、HEAD、OPTIONS。' },
    'not-acceptable': {
      title: '只以 JSON 回答',
      advice: '请在 Accept 中写明 application/json，或不发送 Accept。其他格式见 /data/ 下的文件。',
    },
    withdrawn: {
      title: '该记录已撤回',
      advice: '不再公开。请从您保存的副本中删除。',
    },
  },
  faults: {
    unknown: (names) => `没有这个参数。可用的参数：${names}`,
    twice: '只能写一次',
    wrong: (rule) => `应为${rule}`,
    yearAndSpan: 'year 与 from、to 只能选用一种',
    fromAfterTo: 'from 不能晚于 to',
  },
  rules: {
    whole: (from, to) => `${from} 到 ${to} 之间的整数`,
    cursor: '上一次回答中 next 的值',
    day: 'YYYY-MM-DD 格式的日期',
    partner: 'partners 中的 slug 或 id',
    oneOf: (words) => `下列之一：${words}`,
    country: '两个大写字母，如 KR、US',
    place: 'places 中的 id',
    year: '四位数的年份',
  },
}

import { grouped } from '../quantity.ts'
import type { FilesWords } from './ko.ts'

export const zh: FilesWords = {
  caption: '所有公开记录均可原样下载，任何人都可以使用。',
  dataDate: (day) => `数据基准日 ${day}`,
  rows: (count) => `${grouped(count, 'zh')}条`,
  named: (title, format) => `${title} ${format}`,
  titles: {
    register: '全部记录',
    partners: '交流城市',
    agreements: '协议',
    exchanges: '交流',
    parties: '参加者',
    facts: '概况',
    places: '城市与名称',
    series: '系列活动',
    sources: '来源',
  },
  about: {
    register: '一个文件包含全部记录和各列说明。',
    partners: '各城市的位置、协议、交流次数和负责部门',
    agreements: '友好城市协议、友好交流协议、意向书及其各个日期',
    exchanges: '每次访问、活动和线上交流的日期、领域、人数和原文',
    parties: '每次交流的参加者及人数',
    facts: '面积、人口、气候等数值及其时点、来源和核对日期',
    places: '城市的多语言名称、写法和坐标',
    series: '每年举办的寄宿家庭等连续活动',
    sources: '数值所依据的网页和文件',
  },
  particulars: {
    busan: 'CSV（釜山市列名）',
    seoul: 'CSV（首尔市列名）',
    quickstatements: '维基数据命令',
    cp949: 'CSV（CP949）',
  },
  forProgramsTitle: '供程序使用',
  catalogue: '目录（DCAT）',
  terms: '术语说明',
  columns: '列说明（CSVW）',
  history: '带签名的历史检查点',
}

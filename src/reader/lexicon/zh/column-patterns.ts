import type { ColumnRole } from '../lexicon.ts'
import { inBoth } from './scripts.ts'

export const columnPatterns: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', inBoth('^(?:序号?|编号|项次|次序|no\\.?|#|号)$', 'i')],
  ['year', inBoth('^(?:年|年份|年度|年别|年代|公元|西元|民国)$')],
  ['end', inBoth('^(?:结束|截止|返回|离开)(?:日期|时间)?$|^止$')],
  ['month', /^月$/],
  ['day', /^日$/],
  ['date', inBoth('开始|起始|日期|时间|期间|年月|起讫|起止|月日|时期|何时|日程')],
  ['direction', inBoth('方向|^来往$|^往来$|出访|来访|派遣接待|出入|类别')],
  ['sent', inBoth('^(?:出访|派出|派遣|赴访)\\(?(?:人数|人次|人)\\)?$')],
  ['received', inBoth('^(?:来访|接待|接受)\\(?(?:人数|人次|人)\\)?$')],
  ['people', inBoth('人数|人次|规模|几人|多少人|参与者|参加者|人员|成员|参加人|与会|名额|^团员')],
  ['place', inBoth('地点|场所|场地|举办地|会场')],
  ['partner', inBoth('友城|城市|姊妹市|对方|外方|国家|国别|对象|地区|伙伴')],
  [
    'text',
    inBoth('内容|活动|事项|事由|摘要|纪要|项目|情况|名称|团组|主题|纪事|事件|说明|概要|大事|成果|往来|交流'),
  ],
  ['label', inBoth('类型|形式|方式|性质|种类|分类|领域|类')],
  ['note', inBoth('备注|附注|备考|负责|单位|经费|承办|主办|出处|来源')],
]

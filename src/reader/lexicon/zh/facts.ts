import { bounded } from '../../bounded.ts'
import type { FactWords } from '../fact-words.ts'
import { inBoth, inBothScripts, scriptsOf, words } from './scripts.ts'

const CLIMATE =
  '年平均气温 平均气温 年均气温 年均温 年均温度 年平均温度 平均温度 年降水量 年平均降水量 平均降水量 年均降水量 年降雨量 平均降雨量 年均降雨量 年平均降雨量 年雨量 平均雨量 降水量 降雨量 雨量 气温'
const SYMBOLS =
  '市花 县花 区花 郡花 町花 州花 市树 市木 县树 县木 区树 郡木 郡树 州树 市鸟 县鸟 区鸟 郡鸟 州鸟 花 树 鸟'

export const facts: FactWords = {
  asOfColumn: inBoth('^(?:统计时间|统计年份|数据年份|截至|截止|基准日)$'),
  labels: [
    { names: words('地理位置 位置 地理 所在地 方位 地点'), key: 'location', form: 'words' },
    { names: words('距离 飞行距离 直线距离'), key: 'distance', form: 'words' },
    {
      names: words('总面积 市域面积 行政区域面积 行政面积 土地面积 陆地面积 全市面积 区域面积 国土面积 面积'),
      key: 'area_km2',
      form: 'area',
    },
    {
      names: words(
        '常住人口 总人口 人口总数 人口数 人口数量 全市人口 户籍人口 居住人口 城市人口 市区人口 人口',
      ),
      key: 'population',
      form: 'count',
    },
    { names: words('户数 总户数 家庭户数 家庭数 户口数'), key: 'households', form: 'count' },
    {
      names: words(
        '建市时间 建市日期 建市 设市时间 设市日期 设市 建城时间 建城 成立时间 成立日期 市制施行 市制实施 建制时间 立市 开埠 建立年份 设立时间',
      ),
      key: 'established',
      form: 'date',
    },
    {
      names: words('官方网站 官方网址 官网 网址 网站 市政府网站 政府网站 网页 相关网站 网站连结'),
      key: 'website',
      form: 'words',
    },
    {
      names: words('现任市长 市长姓名 市长 县长 区长 郡守 州长 知事 首长 现任首长 市政首长 市长名'),
      key: 'mayor',
      form: 'words',
    },
    { names: words('市花 县花 区花 郡花 町花 州花 市之花 花'), key: 'flower', form: 'words' },
    { names: words('市树 市木 县树 县木 区树 郡木 郡树 町木 州树 市之树 树'), key: 'tree', form: 'words' },
    { names: words('市鸟 县鸟 区鸟 郡鸟 町鸟 州鸟 市之鸟 鸟'), key: 'bird', form: 'words' },
    {
      names: words('年平均气温 平均气温 年均气温 年均温 年均温度 年平均温度 平均温度 平均气温(年) 气温'),
      key: 'temperature_mean_c',
      form: 'degrees',
    },
    {
      names: words(
        '年降水量 年平均降水量 平均降水量 年均降水量 年降雨量 平均降雨量 年均降雨量 年平均降雨量 年雨量 年平均雨量 平均年降水量 平均雨量 年均雨量 平均年降雨量 降水量 降雨量 雨量',
      ),
      key: 'rainfall_mm',
      form: 'millimetres',
    },
    {
      names: words('气候条件 气候特点 气候类型 气候特征 气候'),
      key: 'climate',
      form: 'words',
      members: words(CLIMATE),
    },
    {
      names: words('城市象征 市的象征 市徽市花 象征 标志'),
      key: null,
      form: 'words',
      members: words(SYMBOLS),
    },
    {
      names: words(
        '主要产业 重要产业 支柱产业 优势产业 重点产业 产业结构 产业特色 特色产业 产业 经济 主导产业 经济产业 产业经济 工业 产业概况',
      ),
      key: 'industry',
      form: 'words',
    },
    { names: words('主要企业 知名企业 著名企业 重点企业 代表企业'), key: 'companies', form: 'words' },
    { names: words('交通运输 交通状况 对外交通 交通方式 交通'), key: 'transport', form: 'words' },
    {
      names: words('教育机构 高等院校 主要高校 主要大学 教育资源 高校 大学 教育'),
      key: 'education',
      form: 'words',
    },
    {
      names: words('文化活动 主要节庆 主要活动节庆 节庆活动 文化节庆 节庆 主要节日 传统节日 文化特色 文化'),
      key: 'culture',
      form: 'words',
    },
    {
      names: words(
        '主要景点 旅游景点 观光景点 著名景点 名胜古迹 旅游名胜 旅游资源 主要观光景点 名胜 景点 观光 旅游 风景名胜 观光名胜',
      ),
      key: 'sights',
      form: 'words',
    },
    { names: words('财政预算 年度预算 财政规模 预算 市政预算 年预算 总预算'), key: null, form: 'money' },
    {
      names: words('特产 物产 主要物产 名产 土特产 主要特产 主要农产品 农产品 美食'),
      key: null,
      form: 'words',
    },
    { names: words('国家 国别 所属国家 所在国家 所属国 洲别'), key: null, form: 'words' },
    {
      names: words(
        '行政区划 行政区域 行政组织 下辖 语言 官方语言 宗教 货币 时差 历史 沿革 民族 议会 地形 地势 城市名称 外文名称 外文名 英文名 英文名称 英文 原文名称 中文名称 中文名 公务员数 GDP 地区生产总值 生产总值 国内生产总值 人均GDP 人均生产总值 海拔 森林覆盖率 市徽 市歌 特色 城市特色 别称 别名 简称 荣誉 邮编 邮政编码 区号 时区 人口密度 方言 电话区号',
      ),
      key: null,
      form: 'words',
    },
  ],
  tieDate: inBoth(
    '^(?:正式)?(?:(?:与我市|与本市)?(?:友好城市|友好交流城市|友城|姊妹市|姐妹城市|姊妹城市|友好关系|友好交流关系|友好合作关系|友好|姐妹|姊妹|友好交流|意向书|备忘录|协议书?|协定|关系))?(?:结好|缔结|缔盟|结盟|缔约|签约|签署|签订|结成|结为|建立|建交|盟约签订|盟约签署|订盟|签盟)(?:友好城市|友好交流城市|姊妹市|姐妹城市|友城|友好关系|关系|协议|协议书|意向书|备忘录|盟约|友好交流关系)?(?:关系)?(?:的)?(?:时间|日期|年份|年月日|年月|日|年|年度)?$|^(?:友好城市|姊妹市|姐妹城市|友城)(?:关系)?(?:时间|日期|年份)$',
  ),
  country: inBoth('^(?:国家|国别|所属国家?|所在国家?|国名)$'),
  areaUnits: [
    [inBoth('平方公里|平方千米|㎢|km2|km²|方公里|平方km', 'i'), 1],
    [inBoth('公顷|ha|hm²', 'i'), 0.01],
    [inBoth('平方英里|平方哩|mi²|sq\\.?\\s?mi', 'i'), 2.58999],
    [inBoth('亩'), 0.000666667],
    [inBoth('平方米|平方公尺|㎡|m²|m2', 'i'), 0.000001],
    [inBoth('坪'), 0.0000033058],
  ],
  scales: { 亿: 1e8, 億: 1e8, 百万: 1e6, 百萬: 1e6, 万: 1e4, 萬: 1e4, 千: 1e3, 百: 100 },
  currencies: [
    [inBoth('韩元|韩币'), 'budget_krw', 'KRW'],
    [inBoth('日元|日圆|日币'), 'budget_jpy', 'JPY'],
    [inBoth('人民币|元人民币'), 'budget_cny', 'CNY'],
    [inBoth('美元|美金'), 'budget_usd', 'USD'],
    [inBoth('欧元'), 'budget_eur', 'EUR'],
    [inBoth('新台币|台币'), 'budget_twd', 'TWD'],
    [/元/, 'budget_cny', 'CNY'],
  ],
  weatherUnits: inBothScripts(/^\s?(?:[˚°]\s?C|℃|摄氏度|度|mm|㎜|毫米|公厘)/i),
  andSome: scriptsOf('[余多]?'),
  persons: '人|口|名',
  households: scriptsOf('户|家庭'),
  and: /\s?(?:[,;](?!\d)|\/)\s?/,
  unfinished: bounded(scriptsOf('[与和及·,]$')),
  prose: [
    {
      key: 'area_km2',
      form: 'area',
      pattern: inBothScripts(
        /(?<label>(?:总|市域|行政区域|土地|陆地|全市|区域)?面积)(?:\([^()\d]{1,6}\))?(?:为|是|有|达|共|约为|:)?\s?(?:约|近|大约)?\s?(?<value>\d(?:,(?=\d)|[^,;]){0,24})/,
      ),
    },
    {
      key: 'population',
      form: 'count',
      pattern: inBoth(
        String.raw`(?<label>(?:常住|总|全市|户籍|居住|市区)?人口(?:总数|数)?)(?:\([^()\d]{1,6}\))?(?:为|是|有|达|共|约为|:)?\s?(?:约|近|大约|达)?\s?(?<value>\d(?:,(?=\d)|[^,;]){0,40})`,
      ),
    },
    {
      key: 'households',
      form: 'count',
      pattern: inBothScripts(
        /(?<label>户数|家庭)(?:为|有|达|共)?\s?(?:约)?\s?(?<value>\d(?:,(?=\d)|[^,;]){0,20}户)/,
      ),
    },
    {
      key: 'temperature_mean_c',
      form: 'degrees',
      pattern: inBothScripts(
        /(?<label>(?:年平均|年均|平均|全年平均)(?:气温|温度|温))(?:\([^()\d]{1,6}\))?(?:为|是|在|达|:)?\s?(?:约)?\s?(?<value>-?\d[\d.]{0,8}\s?(?:℃|[˚°]\s?C|摄氏度|度))/,
      ),
    },
    {
      key: 'temperature_mean_c',
      form: 'degrees',
      pattern: inBothScripts(
        /(?<label>年均温|年平均气温)(?:为|是|在)?\s?(?:约)?摄氏\s?(?<value>-?\d[\d.]{0,8}\s?度)/,
      ),
    },
    {
      key: 'rainfall_mm',
      form: 'millimetres',
      pattern: inBothScripts(
        /(?<label>(?:年平均|年均|平均|全年|年|年总)?(?:降水量|降雨量|雨量))(?:为|是|在|达)?\s?(?:约)?\s?(?<value>\d[\d,.]{0,12}\s?(?:mm|㎜|毫米|公厘))/,
      ),
    },
    {
      key: 'established',
      form: 'date',
      pattern: inBoth(
        String.raw`(?:^|[,.;\s])(?<value>(?:1[0-9]|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?)(?:由[^,.;]{2,24})?(?:正式)?(?<label>建市|设市|建城|升格为市|升格|撤县设市|市制施行|实行市制|施行市制|设立|创建|合并而成|合并成立|合并为)`,
      ),
    },
    {
      key: 'established',
      form: 'date',
      pattern: inBothScripts(
        /(?<label>建市于|设市于|建于|始建于|建城于|成立于|创建于|设立于)(?<value>(?:1[0-9]|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?)/,
      ),
    },
    {
      key: 'flower',
      form: 'words',
      pattern: inBothScripts(
        /(?<label>[市县区郡州町]花)(?:为|是|:)(?<value>[\u4e00-\u9fff]{1,10}?)(?=[,.;)\s]|$|[市县区郡州町][树木鸟])/,
      ),
    },
    {
      key: 'tree',
      form: 'words',
      pattern: inBothScripts(
        /(?<label>[市县区郡州町][树木])(?:为|是|:)(?<value>[\u4e00-\u9fff]{1,10}?)(?=[,.;)\s]|$|[市县区郡州町][花鸟])/,
      ),
    },
    {
      key: 'bird',
      form: 'words',
      pattern: inBothScripts(
        /(?<label>[市县区郡州町]鸟)(?:为|是|:)(?<value>[\u4e00-\u9fff]{1,10}?)(?=[,.;)\s]|$|[市县区郡州町][花树木])/,
      ),
    },
    {
      key: 'industry',
      form: 'words',
      pattern: inBoth(
        String.raw`(?<label>(?:主要|支柱|主导|优势|重点|特色)(?:产业|工业))(?:为|有|是|包括|以|:)(?<value>[\u4e00-\u9fff,·]{2,60}?)(?=为主|等|[.;]|$|,[^,]{0,8}(?:人口|面积))`,
      ),
    },
    {
      key: 'industry',
      form: 'words',
      pattern: inBoth(
        String.raw`以(?<value>[\u4e00-\u9fff,·]{2,40}?)(?:等)?(?:为|作为)(?<label>主要产业|支柱产业|主导产业|主)`,
      ),
    },
    {
      key: 'industry',
      form: 'words',
      pattern: inBothScripts(
        /(?:^|[,.;])(?:[\u4e00-\u9fff]{0,3}的)?(?<value>[\u4e00-\u9fff·]{2,20}(?:业|制造|加工))(?:等产业|等)?(?<label>发达|兴盛|较为发达|十分发达)/,
      ),
    },
    {
      key: 'location',
      form: 'words',
      pattern: inBoth(
        String.raw`(?<label>位于|地处|坐落于|坐落在|座落于|位处|位在)(?<value>[^;.]{2,40}?)(?=[.;]|$|,(?:是|为|面积|总面积|人口|市域|年|气候|行政|拥有|下辖|全市|土地|现有|有|素|以|因|属|辖|三面|东|北|南|西|市))`,
      ),
    },
    {
      key: 'climate',
      form: 'words',
      pattern: inBothScripts(
        /(?:属于?|为|是)?(?<value>[\u4e00-\u9fff]{2,14}(?:季风|海洋性|大陆性|地中海|热带|温带)[\u4e00-\u9fff]{0,8})(?<label>气候)/,
      ),
    },
    {
      key: 'distance',
      form: 'words',
      pattern: inBothScripts(
        /(?<value>距(?:离)?[\u4e00-\u9fff]{2,10}(?:约|仅)?\d[\d,.]{0,8}(?:公里|千米|km))(?<label>)/,
      ),
    },
  ],
  sentenceEnd: /(?<=[^\d\s])\.|\.(?!\d)|;/,
}

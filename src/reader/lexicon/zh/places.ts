import type { PlaceWords } from '../lexicon.ts'
import { GOVERNMENTS } from './governments.ts'
import { HAN } from './letters.ts'
import { inBothScripts, spellingsOf, words } from './scripts.ts'

const COUNTRIES = words(
  '美利坚合众国 俄罗斯联邦 大韩民国 日本国 韩国 南韩 朝鲜 日本 美国 俄罗斯 俄国 英国 法国 德国 意大利 义大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 瑞典 挪威 芬兰 丹麦 冰岛 爱尔兰 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 希腊 塞尔维亚 克罗地亚 斯洛文尼亚 黑山 阿尔巴尼亚 乌克兰 白俄罗斯 立陶宛 拉脱维亚 爱沙尼亚 马其顿 马耳他 塞浦路斯 土耳其 格鲁吉亚 亚美尼亚 阿塞拜疆 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 吉尔吉斯 塔吉克斯坦 土库曼斯坦 蒙古国 蒙古 越南 老挝 寮国 柬埔寨 泰国 缅甸 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 文莱 东帝汶 印度 尼泊尔 不丹 孟加拉国 孟加拉 斯里兰卡 巴基斯坦 马尔代夫 阿富汗 伊朗 伊拉克 以色列 约旦 阿联酋 沙特阿拉伯 沙特 卡塔尔 科威特 阿曼 埃及 摩洛哥 突尼斯 阿尔及利亚 苏丹 埃塞俄比亚 肯尼亚 坦桑尼亚 乌干达 卢旺达 赞比亚 津巴布韦 莫桑比克 马达加斯加 毛里求斯 南非 纳米比亚 博茨瓦纳 加纳 尼日利亚 塞内加尔 科特迪瓦 喀麦隆 加拿大 墨西哥 古巴 牙买加 哥斯达黎加 巴拿马 危地马拉 洪都拉斯 多米尼加 哥伦比亚 委内瑞拉 厄瓜多尔 秘鲁 玻利维亚 巴西 巴拉圭 乌拉圭 阿根廷 智利 澳大利亚 澳洲 新西兰 纽西兰 斐济 巴布亚新几内亚 萨摩亚 汤加 帛琉 史瓦帝尼 中国大陆 中国 台湾',
)

/** Stems that are also everyday words or parts of them. */
const EVERYDAY =
  /^(?:东方|和平|海口|长治|安康|无为|南山|西湖|江北|南岸|朝阳|同心|新民|兴安|吉林|四会|建德|德兴|平果|同江|同仁|山南|宝山|金山|青山|海城|合山|会理|文山|江山|铁力|中卫|开平|高平|安宁|北海|和龙|大安|永安|万宁|高安|安达|尚志|广水|石首|灯塔|南安|新乐|三河|沙河|东台|丰城|西城|东城|宁国|明光|英德|无锡新区|东兴|平湖|临海|海安|海阳|海林|新安|东港|普洱|长葛|天水|大同|吉安|通化|河源|江门)$/

const stems = GOVERNMENTS.filter((name) => name.length > 2 && /[市州]$/.test(name))
  .map((name) => name.slice(0, -1))
  .filter((stem) => stem.length > 1 && !EVERYDAY.test(stem))

const alternatives = (names: readonly string[]) =>
  [...new Set(names)].toSorted((a, b) => b.length - a.length).join('|')

/** Full names, and stems that are not those of another place: "乐昌" in "乐昌县" is no city. */
const named = `(?:${alternatives(GOVERNMENTS)})|(?:${alternatives(stems)})(?![道县区郡州])`

/** They say where a city lies. */
const PROVINCES = (
  '北海道 青森县 岩手县 宫城县 秋田县 山形县 福岛县 茨城县 栃木县 群马县 埼玉县 千叶县 东京都 神奈川县 新潟县 富山县 石川县 福井县 山梨县 长野县 岐阜县 静冈县 ' +
  '爱知县 三重县 滋贺县 京都府 大阪府 兵库县 奈良县 和歌山县 鸟取县 岛根县 冈山县 广岛县 山口县 德岛县 香川县 爱媛县 高知县 福冈县 佐贺县 长崎县 熊本县 大分县 ' +
  '宫崎县 鹿儿岛县 冲绳县 京畿道 江原道 江原特别自治道 忠清北道 忠清南道 全罗北道 全北特别自治道 全罗南道 庆尚北道 庆尚南道 济州特别自治道 加利福尼亚州 加州 得克萨斯州 ' +
  '德克萨斯州 德州 华盛顿州 俄勒冈州 纽约州 佛罗里达州 伊利诺伊州 俄亥俄州 密歇根州 宾夕法尼亚州 佐治亚州 北卡罗来纳州 南卡罗来纳州 弗吉尼亚州 马里兰州 马萨诸塞州 麻省 ' +
  '康涅狄格州 新泽西州 明尼苏达州 威斯康星州 爱荷华州 艾奥瓦州 密苏里州 堪萨斯州 内布拉斯加州 科罗拉多州 犹他州 内华达州 亚利桑那州 新墨西哥州 田纳西州 肯塔基州 ' +
  '阿拉巴马州 路易斯安那州 俄克拉荷马州 阿肯色州 印第安纳州 夏威夷州 阿拉斯加州 爱达荷州 蒙大拿州 昆士兰州 新南威尔士州 维多利亚州 南澳大利亚州 西澳大利亚州 ' +
  '不列颠哥伦比亚省 安大略省 魁北克省 阿尔伯塔省 滨海边疆区 哈巴罗夫斯克边疆区 伊尔库茨克州 阿穆尔州 北莱茵-威斯特法伦州 巴伐利亚州 下萨克森州 巴登-符腾堡州 黑森州 '
)
  .trim()
  .split(' ')

const HOME_PROVINCES = GOVERNMENTS.filter((name) => /(?:省|自治区)$/.test(name))

/** What may stand right before the name of a place: no letter of the name itself. */
const BEFORE =
  '[与和同及跟赴访到往在向自由对由于国省府县道郡州]|访问|来自|前往|抵达|韩国|日本|美国|邀请|接待|会见|缔结|友城'

const ENDING = '[市县郡区町村]'

export const places: PlaceWords = {
  word: inBothScripts(
    new RegExp(`${named}|(?<=^|[^\\u4e00-\\u9fff]|${BEFORE})${HAN}{2,7}?${ENDING}(?!${ENDING})`),
  ),
  titleToken: new RegExp(
    inBothScripts(
      new RegExp(
        [
          `(?:${COUNTRIES.join('|')})(?:共和国|王国|联邦)?`,
          '友好城市|姐妹城市|姊妹城市|姊妹市|友好交流城市|友城|人民政府|市政府|外事办公室|交流|交往|往来|大事记|概况|简介|情况|介绍|友好|结好|姊妹|姐妹|国际|[我本两][市县区州省]|双方|城市|关系|历程|纪实|动态|回顾|一览表?|日本国|[与和及同的之]',
          `[\\u4e00-\\u9fff][\\u4e00-\\u9fff·.]{0,10}?(?:自治州|特别市|广域市|${ENDING}|[省州道府岛])(?!${ENDING}|[省州道府岛])`,
          '[^\\s,/·:>|[\\]<与和-]+',
        ].join('|'),
      ),
    ).source,
    'g',
  ),
  between: inBothScripts(/^\s?[·~&|/-]{1,3}\s?$|^[与和及同暨]$/),
  suffixes: spellingsOf([
    '特别自治市',
    '特别自治道',
    '特别行政区',
    '自治州',
    '广域市',
    '特别市',
    '直辖市',
    '自治区',
    '地区',
    '新区',
    '市',
    '县',
    '郡',
    '区',
    '州',
    '府',
    '道',
    '町',
    '村',
    '省',
    '岛',
    '盟',
    '旗',
    '镇',
    '乡',
    '邑',
    '洞',
  ]),
  initialEndings: spellingsOf(['市', '县', '郡', '州']),
  notPlaces: inBothScripts(
    /访|赴|率团|代表|签署|签订|参加|邀请|举办|派遣|结为|缔结|缔盟|接待|会见|^(?:[大小新老旧上下前后一二三四五六七八九十百多数几某每此其原][市县郡州])$|(?:城市|都市|我市|本市|两市|双方|该市|全市|各市|贵市|友市|对方市|姊妹市|友好市|结好市|门市|超市|股市|上市|夜市|花市|灯市|集市|街市|楼市|校区|社区|地区|景区|园区|山区|市区|城区|小区|辖区|战区|灾区|特区|我区|全区|两区|片区|专区|保护区|开发区|高新区|自贸区|知道|频道|街道|通道|铁路道|轨道|渠道|报道|报导|跆拳道|茶道|柔道|剑道|书道|花道|空手道|人道|政府|首府|官府|学府|全州|神州|欧州|农村|乡村|新村|山村|渔村|我县|全县|本县|两县|我州|两州|我省|全省|半岛|群岛|海岛|城镇|乡镇|家乡|同盟|联盟|加盟|缔盟|升旗|国旗|锦旗|会旗)$/,
  ),
  countries: COUNTRIES,
  governments: new Set(spellingsOf(GOVERNMENTS)),
  provinces: new Set(spellingsOf([...HOME_PROVINCES, ...PROVINCES])),
  commonDistricts: new Set(spellingsOf(['东区', '西区', '南区', '北区', '中区', '中央区'])),
  homeWords: spellingsOf([
    '我市',
    '本市',
    '我县',
    '本县',
    '我区',
    '本区',
    '我州',
    '本州',
    '我盟',
    '我省',
    '本省',
    '我旗',
    '我校',
    '我院',
    '我方',
    '市内',
    '本府',
    '市府',
    '县府',
  ]),
  homeSign: /(?!)/, // a line that names an office is a clue below: no county is taken for the city of its name
  homeClues: [
    {
      weight: 20,
      pattern: inBothScripts(
        /(?<![^\n])(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,6}自治区)?(?<name>[\u4e00-\u9fff]{1,7}?[市县区州盟旗])(?:人民政府|政府|公所|人大|政协|友协|外事|外侨|涉外|国际事务|国际关系|国际交流科|国际交流处|民政|秘书处|秘书室|行政处|行政室|议会|观光|研考|新闻)[^\n\d访来赴签参率]{0,16}(?![^\n])/,
      ),
    },
    {
      weight: 20,
      pattern: inBothScripts(
        /(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,6}自治区)?(?<name>[\u4e00-\u9fff]{1,7}?[市县区州盟旗])(?:人民政府|外事办|外事侨务|外侨办|外办|人民对外友好|对外友协|外事局)/,
      ),
    },
  ],
}

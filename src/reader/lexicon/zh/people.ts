import type { PeopleWords } from '../people-words.ts'
import { NUMERALS, NUMERAL } from './numerals.ts'
import { inBothScripts, inBoth } from './scripts.ts'

const UNIT =
  '(?:人次|人(?![民口均大类文才物工气道事数]|民|种|选)|名(?!单|额|录|义|城|称|家|人|胜|誉)|位(?!于|居|置|列|次)|员(?!工))'
const COUNT = `(?<![\\d,.第前])(?<count>\\d[\\d,]{0,8})\\s?[余多来]?\\s?${UNIT}(?!制|篮球|足球|排球|组)`
const POST =
  '市长|副市长|县长|副县长|区长|州长|郡守|知事|书记|副书记|议长|副议长|主任|副主任|局长|副局长|处长|副处长|科长|部长|司长|厅长|所长|院长|馆长|校长|会长|副会长|理事长|团长|秘书长|主席|副主席|委员|议员|教授|总监|经理'

export const people: PeopleWords = {
  // "市长及随行5人": the one named and five more; "市长等5人" and "一行5人" are five in all
  andOthers: inBothScripts(
    new RegExp(
      `(?:${POST})(?:[\\u4e00-\\u9fff]{2,3})?[及与和偕暨]其?(?:夫人及)?(?:随行人员|随行工作人员|随行|随员|随从|陪同人员|团员|另)等?\\s?${COUNT}`,
    ),
  ),
  // "一行12人, 其中学生10人": what is told behind are parts of it
  inAll: inBothScripts(
    new RegExp(
      `(?:累计[^\\d,;]{0,6}|共计|总计|合计|一共|总共|人数共|共有|合共|共|总人数|总数|全团|计)约?\\s?${COUNT}|${COUNT}(?=[,(;]?\\s?(?:其中|包括|包含|含|分别))`,
    ),
  ),
  each: inBothScripts(/各(?:派|选派|组织|有|派出|派遣|邀请)?\s?$/),
  counter: inBothScripts(/(?<=\d)\s?(?:人次|人|名|位|员)/),
  plain: inBothScripts(new RegExp(COUNT)),
  listed: inBothScripts(/(?<who>[\u4e00-\u9fff]{2,10})\s?(?<count>\d{1,3})(?=\s*(?:,|\)|$|·|;))/),
  audience: inBothScripts(
    /^\s?(?:左右)?的?(?:次)?(?:观众|市民|群众|民众|游客|居民|村民|患者|灾民|读者|听众|网友|粉丝|儿童受|学子受|师生观|师生聆|参观|观看|观展|观赏|聆听|入场|到场|围观|受益|获益|受惠|受训|遇难|死亡|伤亡|受伤|失踪|捐款|报名|点击|购票|的规模|座)/,
  ),
  audienceBefore: inBothScripts(
    /(?:观众|参观者|观展|吸引|受益|受惠|惠及|游客|市民|群众|民众|灾民|遇难|死亡|受伤|伤亡|报名|招募|招收|限额|名额|录取|容纳|救治|诊治|义诊|患者|人口|受众)(?:人数|达|逾|近|超过|超|约|共|有|到|了|者)?\s?$/,
  ),
  numerals: NUMERALS,
  numeral: inBothScripts(
    new RegExp(
      `(?<![第前\\d一二三四五六七八九十百千万几数])(?<numeral>${NUMERAL})[余多]?(?:人次|人(?![民口均大类文才物工气道事数]|制)|名(?!单|额|录|义|城|称|家|人|胜|誉)|位(?!于|居|置|列|次))`,
    ),
  ),
  named: inBothScripts(
    new RegExp(
      `^(?:[\\u4e00-\\u9fff]{0,12}(?:${POST})[\\u4e00-\\u9fff·○×*]{2,4}|[\\u4e00-\\u9fff○×*]{2,3}[\\u4e00-\\u9fff]{0,4}(?:${POST}))$`,
    ),
  ),
  namedPair: inBothScripts(
    new RegExp(
      `(?:${POST})[\\u4e00-\\u9fff]{0,1}[○×*]{1,2}[,和与及](?:[\\u4e00-\\u9fff]{0,8})(?:${POST})[\\u4e00-\\u9fff]{0,1}[○×*]{1,2}`,
    ),
  ),
  groups: [
    ['councillors', inBoth('议会|议员|议长|人大|人民代表|政协')],
    ['youth', inBoth('学生|青少年|少年|儿童|青年|中学|小学|高中|初中|留学生|师生|学子|营员|校园')],
    [
      'athletes',
      inBoth('运动员|选手|球队|足球|篮球|乒乓|羽毛球|排球|武术|体育|太极|围棋|龙舟|马拉松|教练|队员'),
    ],
    [
      'artists',
      inBoth('艺术|书画|书法|画家|摄影|演员|演出|乐团|合唱|舞蹈|歌舞|剧团|杂技|作家|工艺|陶艺|艺人|乐队|戏'),
    ],
    ['firms', inBoth('企业|商工|工商|商会|经贸|经济|客商|投资|商务|公司|贸易|招商|企业家')],
    [
      'officials',
      inBoth(
        '(?:市长|县长|区长|州长|郡守|知事|书记|主任|局长|处长|科长|部长|司长|厅长|所长|秘书长|专员|主席)$|公务员|官员|职员|工作人员|政府|代表团|行政|外办|干部|消防|警',
      ),
    ],
    [
      'citizens',
      inBoth(
        '市民|居民|会员|友好团|友协|协会|志愿|教师|教授|专家|医生|医护|护士|记者|团员|妇女|妇联|老人|访问团|参访团|考察团|交流团|研修生|团$|人员|农民|技术',
      ),
    ],
  ],
}

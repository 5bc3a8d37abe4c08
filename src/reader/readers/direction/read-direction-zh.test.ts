import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf, namesOf } from '../../for-tests.ts'
import { chinese } from '../../lexicon/zh/chinese.ts'
import { sideNames } from '../../split/names.ts'
import { readDirection } from './read-direction.ts'

const names = sideNames(namesOf('湖州市', '顺天市'), undefined, chinese)
const traditional = sideNames(namesOf('花蓮縣', '蔚山廣域市'), undefined, chinese)
const read = (line: string, sides = names) =>
  readDirection(lineOf(line), { names: sides, cell: undefined, place: undefined }, chinese.directions)

describe('our people went to the partner', () => {
  const lines = [
    '市长一行6人访问顺天市',
    '湖州中学生12人赴顺天修学',
    '市政府代表团出席顺天湾国际庭园博览会开幕式',
    '应顺天市邀请，市艺术团赴韩演出',
    '我市选派公务员1名到顺天市研修',
    '湖州市杂技团18人在顺天湾灯会上献艺',
    '市人大常委会副主任率团回访顺天市议会',
    '副市长率经贸代表团出访韩国顺天',
    '环黄海少年足球赛在顺天市举行，我市18名队员参加',
    '市外办主任一行抵达顺天，拜会顺天市长',
    '湖州市民友好团前往顺天参加市民节',
    '派遣教师2名赴顺天高中任教',
    '市企业家组团参加顺天国际农业博览会',
    '湖州园艺施工队10人完成“湖州园”布展后回国',
  ]
  for (const line of lines) it(line, () => assert.equal(read(line).value, 'outbound'))
})

describe('their people came to us', () => {
  const lines = [
    '顺天市副市长等5人来访，签署协议书',
    '顺天市农业技术中心所长一行4人考察安吉白茶基地',
    '副市长会见顺天市日报社记者团一行4人',
    '应我市邀请，顺天市立合唱团来湖演出',
    '接待顺天市议员访问团一行8人',
    '顺天市长率团出席湖笔文化节',
    '顺天市派遣公务员1名来我市研修',
    '我市邀请顺天市青少年参加夏令营',
    '顺天书画家作品展在湖州市博物馆举行',
    '顺天大学校长一行到访湖州师范学院',
    '市教育局接收顺天市交流教师1名',
    '顺天市消防代表团莅湖考察',
  ]
  for (const line of lines) it(line, () => assert.equal(read(line).value, 'inbound'))
})

describe('both travelled', () => {
  for (const line of ['每年8月两市互派青少年篮球队', '两市市长互访', '两市相互派遣公务员研修'])
    it(line, () => assert.equal(read(line).value, 'both'))
})

describe('nobody travelled', () => {
  const lines = [
    '汶川地震后顺天市捐款3000万韩元',
    '两市图书馆交换图书500册',
    '湖州师范学院与顺天大学通过函签方式续签校际合作协议',
    '我市回赠口罩5万只',
    '两市举行缔结友好城市工作视频会议',
    '顺天市长致信祝贺我市获奖',
    '两市市长互致贺信',
    '顺天市寄来手写慰问信200封',
  ]
  for (const line of lines) it(line, () => assert.equal(read(line).value, 'none'))
})

describe('in traditional characters', () => {
  const lines = [
    ['縣長率團赴蔚山簽署姊妹市盟約', 'outbound'],
    ['蔚山廣域市長一行來訪，參加雙十國慶', 'inbound'],
    ['議會議長率議員訪問蔚山廣域市議會', 'outbound'],
    ['蔚山記者團採訪東大門夜市', 'inbound'],
    ['蔚山市立管弦樂團於花蓮縣文化局演出', 'inbound'],
    ['大地震後蔚山市捐款新臺幣120萬元', 'none'],
    ['兩市以視訊會議商討交流', 'none'],
    ['兩市高中生互訪', 'both'],
  ] as const
  for (const [line, direction] of lines)
    it(`${line}: ${direction}`, () => assert.equal(read(line, traditional).value, direction))
})

it('what the words only make likely is asked', () => {
  assert.deepEqual(read('顺天市企业家代表团与25家企业对接').doubt, { kind: 'direction-not-told' })
})

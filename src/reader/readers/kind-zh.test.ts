import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../for-tests.ts'
import { kinds } from '../lexicon/zh/kinds.ts'
import { readKind } from './kind.ts'

describe('what an exchange was about', () => {
  const lines = [
    ['两市签署缔结友好城市协议书', 'agreement'],
    ['締結姊妹市，市長率團赴蔚山簽約', 'agreement'],
    ['签订友好交流合作备忘录', 'agreement'],
    ['正式结为友好城市', 'agreement'],
    ['出席缔结友好城市20周年纪念活动', 'memorial'],
    ['两市举行视频会议', 'online'],
    ['遠距英語課', 'online'],
    ['市长一行访问', 'official-visit'],
    ['市妇联一行8人赴顺天交流', 'official-visit'],
    ['顺天市议会议长率团9人出席旅游节', 'council'],
    ['市民代表會回訪市議會', 'council'],
    ['市人大代表团访问', 'council'],
    ['汶川地震后捐款3000万韩元', 'aid'],
    ['回贈口罩5萬只', 'aid'],
    ['紀念碑揭幕', 'memorial'],
    ['共同种植友谊树', 'memorial'],
    ['互派青少年篮球队', 'sports'],
    ['少棒隊來訪', 'sports'],
    ['公务员1名来研修', 'administration'],
    ['城管干部考察垃圾分类', 'administration'],
    ['企业家代表团来湖对接洽谈', 'economy'],
    ['考察白茶基地', 'economy'],
    ['旅行業者辦理觀光推介會', 'economy'],
    ['中学生家庭寄宿活动', 'youth'],
    ['高中生来校交流', 'youth'],
    ['书画家作品展', 'culture'],
    ['交响乐团演出', 'culture'],
    ['图书馆交换图书500册', 'culture'],
    ['教育局局长一行来访', 'education'],
    ['大学校长到访', 'education'],
    ['会见记者团', 'other'],
    ['寄來賀年卡', 'other'],
    ['致電慰問', 'other'],
  ] as const
  for (const [line, kind] of lines)
    it(`${line}: ${kind}`, () => assert.equal(readKind(lineOf(line), kinds).value, kind))
})

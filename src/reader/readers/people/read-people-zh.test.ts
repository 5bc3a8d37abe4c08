import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { people } from '../../lexicon/zh/people.ts'
import { readPeople } from './read-people.ts'

const read = (line: string) => readPeople(lineOf(line), undefined, people).total?.value

describe('people in all', () => {
  const lines = [
    ['市长一行6人访问', 6],
    ['副市长等5人来访', 5],
    ['议长率团9人出席', 9],
    ['副市长率8人代表团赴韩', 8],
    ['代表团一行共12人', 12],
    ['学生20名、教师2名', 22],
    ['團長1人，團員8人', 9],
    ['一行12人，其中学生10人', 12],
    ['共15人（含教练3人）', 15],
    ['师生三十余人', 30],
    ['一行五人来访', 5],
    ['研究員兩名', 2],
    ['派遣教师十二名', 12],
    ['杂技团20余人演出', 20],
    ['双方各20名', 40],
    ['互派公务员各1名', 2],
    ['累计互派30余人', 30],
    ['两市互派1名公务员，至今累计互派30人', 30],
    ['青少年篮球队，累计120人次', 120],
    ['選手15人、教練3人', 18],
    ['市长及随行5人', 6],
    ['县长偕随员4名', 5],
    ['代表5名、職員2名', 7],
    ['每校學生各20名，共40名', 40],
    ['师生16人、家长3位', 19],
  ] as const
  for (const [line, count] of lines) it(`${line}: ${count}`, () => assert.equal(read(line), count))
})

describe('numbers of other things', () => {
  const lines = [
    '观众1200余人次',
    '近800名观众到场',
    '与25家企业对接洽谈',
    '捐赠口罩1万只',
    '第十届旅游节',
    '結好30周年',
    '5人制足球赛',
    '人口28.1万人',
    '吸引市民3000人',
    '第1名',
    '接待家庭10户',
    '惠及5000人',
  ]
  for (const line of lines) it(line, () => assert.equal(read(line), undefined))
})

it('a column for people may hold a bare number', () => {
  assert.equal(readPeople(lineOf('访问日立市'), lineOf('11'), people).total?.value, 11)
})

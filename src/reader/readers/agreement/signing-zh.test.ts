import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agreements } from '../../lexicon/zh/agreements.ts'
import { findSigning, signingsIn } from './signing.ts'

describe('what two governments signed', () => {
  const lines = [
    ['签署友好交流关系协议书', 'friendship'],
    ['签署缔结友好城市协议书', 'sister'],
    ['互致建立友好关系意向书', 'letter-of-intent'],
    ['正式结为友好城市', 'sister'],
    ['締結姊妹市', 'sister'],
    ['簽署友好合作備忘錄', 'mou'],
    ['建立友好交流城市关系', 'friendship'],
    ['续签友好城市协议', 'other'],
    ['副市长与对方签署友好城市结好协议', 'sister'],
  ] as const
  for (const [line, type] of lines)
    it(`${line}: ${type}`, () => assert.equal(findSigning(line, agreements)?.type, type))
})

describe('no signing of theirs', () => {
  const lines = [
    '出席缔结友好城市20周年纪念活动',
    '湖州师范学院与顺天大学续签校际合作协议',
    '商会签署友好合作协议',
    '商谈缔结友好城市事宜',
    '举行缔结友好城市工作视频会议',
    '访问友好城市',
  ]
  for (const line of lines) it(line, () => assert.equal(findSigning(line, agreements), undefined))
})

it('one sentence may tell of several', () => {
  const told = signingsIn('2002年签署意向书,2003年正式缔结友好城市', agreements)
  assert.deepEqual(
    told.map(({ type }) => type),
    ['letter-of-intent', 'sister'],
  )
})

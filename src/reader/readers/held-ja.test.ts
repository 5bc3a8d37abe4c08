import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { held } from '../lexicon/ja/held.ts'
import { isCalledOff, isPlanned } from './held.ts'

describe('what did not take place', () => {
  const lines = [
    '令和2年8月 中学生派遣（中止）',
    '令和2年度の派遣事業は新型コロナウイルス感染症の影響により中止しました.',
    '令和2年6月 盟約25周年の訪問団派遣は延期',
    '2010年7月に予定していた青少年訪中団は取りやめとなりました.',
    '令和2年度 交流の実績なし',
    '2020年~2021年 往来なし',
    '2020 交流事業なし',
    '令和3年度 実施せず',
    '令和2年 訪問は行われませんでした',
  ]
  for (const line of lines) {
    it(line, () => assert.equal(isCalledOff(line, held), true))
  }
})

describe('what took place, though a word sounds otherwise', () => {
  const lines = [
    '市民訪問団が中止となったため,オンラインで交流会を開催',
    '延期されていた記念式典を開催',
    '市長が訪問',
  ]
  for (const line of lines) {
    it(line, () => assert.equal(isCalledOff(line, held), false))
  }
})

describe('what is only announced', () => {
  const lines: readonly (readonly [string, boolean])[] = [
    ['令和6年秋 市民ツアーを実施予定', true],
    ['2024年10月 全羅南道で写真展を開催予定', true],
    ['R5.7 高校生受入れ事業(予定)', true],
    ['来年5月に訪問する予定です.', true],
    ['令和6年度中学生派遣事業の参加者を募集します', true],
    ['予定通り訪問した', false],
    ['予定地を視察', false],
  ]
  for (const [line, planned] of lines) {
    it(`${line}: ${planned}`, () => assert.equal(isPlanned(line, held), planned))
  }
})

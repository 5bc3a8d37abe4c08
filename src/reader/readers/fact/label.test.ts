import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { facts } from '../../lexicon/ko/facts.ts'
import { readLabel } from './label.ts'

describe('the label that a line begins with', () => {
  const lines = [
    ['면적 36㎢', '면적', '', '36㎢'],
    ['면    적 : 419.2㎢', '면적', '', '419.2㎢'],
    ['총인구수: 137천명', '총인구수', '', '137천명'],
    ['연평균 강우량 (mm) 381mm', '연평균강우량', 'mm', '381mm'],
    ['꽃 - 철쭉', '꽃', '', '철쭉'],
    ['새 : 휘파람새', '새', '', '휘파람새'],
    ['문화 및 관광 : 골프장', '문화및관광', '', '골프장'],
    ['면적', '면적', '', ''],
  ] as const
  for (const [line, name, unit, rest] of lines) {
    it(`${line}: ${name}`, () => {
      const label = readLabel(lineOf(line), facts)
      assert.deepEqual([label?.name, label?.unit, label?.rest.raw], [name, unit, rest])
    })
  }

  for (const line of ['새 소식', '인구밀도 500명', '산업단지 조성', '방언 : 표준어']) {
    it(`${line}: none that is known`, () => assert.equal(readLabel(lineOf(line), facts), undefined))
  }
})

it('the label is kept as written, with its unit and without its colon', () => {
  assert.equal(readLabel(lineOf('연평균 강우량 (mm) : 381'), facts)?.words.raw, '연평균 강우량 (mm)')
})

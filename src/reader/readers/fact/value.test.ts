import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { facts } from '../../lexicon/ko/facts.ts'
import type { FactForm } from '../../lexicon/fact-words.ts'
import { readValue } from './value.ts'

describe('a value in the unit of its key', () => {
  const lines: readonly (readonly [string, FactForm, string, number, string])[] = [
    ['36㎢', 'area', '', 36, 'km²'],
    ['68,764ha', 'area', '', 687.64, 'km²'],
    ['15.78㎢(약 477만 평)', 'area', '', 15.78, 'km²'],
    ['28.9제곱마일(약 74.8㎢)', 'area', '', 74.8, 'km²'],
    ['591.4', 'area', '㎢', 591.4, 'km²'],
    ['10 sq mi', 'area', '', 25.9, 'km²'],
    ['137천명', 'count', '', 137000, 'people'],
    ['남 3만명', 'count', '', 30000, 'people'],
    ['84,112세대', 'count', '', 84112, 'households'],
    ['5개 동, 인구 2만명', 'count', '', 20000, 'people'],
    ['(2019년 말) 2만명', 'count', '', 20000, 'people'],
    ['8,350억원 (2019년)', 'money', '', 835000000000, 'KRW'],
    ['16.8˚C', 'degrees', '', 16.8, '°C'],
    ['(2019년) 381mm', 'millimetres', '', 381, 'mm'],
    ['381mm', 'millimetres', '', 381, 'mm'],
  ]
  for (const [line, form, labelUnit, value, unit] of lines) {
    it(`${line}: ${value} ${unit}`, () => {
      const read = readValue(lineOf(line), form, labelUnit, facts)
      assert.deepEqual([read?.value, read?.unit], [value, unit])
    })
  }

  const none: readonly (readonly [string, FactForm])[] = [
    ['36', 'area'],
    ['8,350억', 'money'],
    ['많음', 'count'],
    ['137천명', 'words'],
  ]
  for (const [line, form] of none) {
    it(`${line} is no ${form}`, () => assert.equal(readValue(lineOf(line), form, '', facts), undefined))
  }
})

it('the words of a value are its number and unit', () => {
  assert.equal(readValue(lineOf('약 74.8㎢이다'), 'area', '', facts)?.words.raw, '74.8㎢')
  assert.equal(readValue(lineOf('약 16.8˚C'), 'degrees', '', facts)?.words.raw, '16.8˚C')
})

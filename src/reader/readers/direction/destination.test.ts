import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf, sidesOf } from '../../for-tests.ts'
import { directions } from '../../lexicon/ko/directions.ts'
import { destination, visitsHome } from './destination.ts'

const names = sidesOf('용인시', '플러튼시', '미국')

describe('where a journey goes', () => {
  const lines = [
    ['대표단 플러튼시 방문', 'partner'],
    ['대표단 용인시 견학', 'home'],
    ['용인시 대표단 플러튼시 방문', 'partner'],
    ['용인-플러튼 미술교류전 참가', undefined],
    ['플러튼시 대표단', undefined],
  ] as const
  for (const [line, side] of lines) {
    it(`${line}: ${side ?? 'not told'}`, () =>
      assert.equal(destination(lineOf(line), names, directions)?.side, side))
  }
})

describe('who comes to the office of home', () => {
  const lines = [
    ['교육위원장 외 1명 시청 방문', true],
    ['대표단 용인시의회 방문', true],
    ['대표단 용인시 축제 참가', false],
    ['대표단 플러튼시청 방문', false],
  ] as const
  for (const [line, comes] of lines) {
    it(`${line}: ${comes ? 'a guest' : 'perhaps not'}`, () =>
      assert.equal(visitsHome(lineOf(line), names, directions), comes))
  }
})

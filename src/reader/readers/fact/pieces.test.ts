import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readLabel } from './label.ts'
import { piecesOf } from './pieces.ts'

function read(line: string) {
  const labelled = readLabel(lineOf(line), korean.facts)
  assert.ok(labelled)
  return piecesOf(labelled, korean).map(({ name, value }) => [name, value.raw])
}

describe('several values on one line', () => {
  const lines = [
    [
      '꽃 - 철쭉, 나무 - 녹나무',
      [
        ['꽃', '철쭉'],
        ['나무', '녹나무'],
      ],
    ],
    [
      '시의 상징 : 꽃 - 철쭉 / 새 - 갈매기',
      [
        ['꽃', '철쭉'],
        ['새', '갈매기'],
      ],
    ],
    [
      '면적 36㎢ / 인구 137천명',
      [
        ['면적', '36㎢'],
        ['인구', '137천명'],
      ],
    ],
    ['산업 · 경공업, 하이테크', [['산업', '경공업, 하이테크']]],
    ['교통 · 철도, 교육 도시', [['교통', '철도, 교육 도시']]],
    ['예산 : 8,350억원', [['예산', '8,350억원']]],
  ] as const
  for (const [line, pieces] of lines) {
    it(line, () => assert.deepEqual(read(line), pieces))
  }
})

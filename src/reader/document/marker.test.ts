import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { markerOf } from './marker.ts'

describe('the bullet in front of a line', () => {
  const lines = [
    ['○ 2003. 7. 7 방문', '○ '],
    ['· 여건 확인', '· '],
    ['□교류현황', '□'],
    ['ㅇ 인구 137천명', 'ㅇ '],
    ['o 면적', 'o '],
    ['가. 추진배경', '가. '],
    ['나) 교류실적', '나) '],
    ['① 방문', '① '],
    ['-- 방문', '-- '],
    ['online 회의', ''],
    ['가족 방문', ''],
    ['2003. 7. 7 방문', ''],
    ['○', ''],
  ] as const
  for (const [line, marker] of lines) {
    it(`${line}: ${marker.trim() || 'none'}`, () => assert.equal(markerOf(line), marker))
  }
})

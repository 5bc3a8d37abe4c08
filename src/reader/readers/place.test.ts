import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf, sidesOf } from '../for-tests.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { readPlace } from './place.ts'

const names = sidesOf('용인시', '플러튼시', '미국')

describe('where an exchange took place', () => {
  const lines = [
    ['우호협정 체결(장소 : 용인시)', '용인시'],
    ['미술작가 교류전 개최 (장소:플러튼시)', '플러튼시'],
    ['자매결연 체결(2009.10.16. 플러튼시청)', '플러튼시청'],
    ['자매결연 체결(용인시청)', '용인시청'],
    ['방문(용인시장 외 17명)', undefined],
    ['방문(용인시 30여명)', undefined],
    ['방문(시장, 용인시의회 의장)', undefined],
    ['용인시 방문', undefined],
    ['홈스테이(서울)', undefined],
  ] as const
  for (const [line, place] of lines) {
    it(`${line}: ${place ?? 'not told'}`, () =>
      assert.equal(readPlace(lineOf(line), names, korean)?.raw, place))
  }
})

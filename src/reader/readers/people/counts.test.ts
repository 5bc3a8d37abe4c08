import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { people } from '../../lexicon/ko/people.ts'
import { countsIn, listIn, namesIn } from './counts.ts'

describe('each number of people that some words tell', () => {
  const lines = [
    ['시장 외 5명', ['6 and-others']],
    ['주임외 2명', ['3 and-others']],
    ['회두 등 6명', ['6 in-all']],
    ['총 1,150명', ['1150 in-all']],
    ['공무국외출장(9명)', ['9 counted']],
    ['국내외 5명', ['5 counted']],
    ['학생 두 명', ['2 counted']],
    ['시장 외 5명, 의장 외 3명', ['6 and-others', '4 and-others']],
    ['1,200명 관람', []],
    ['관람객 1,200명', []],
    ['25개 기관', []],
    ['5인조 밴드', ['5 counted']],
  ] as const
  for (const [line, counts] of lines) {
    it(`${line}: ${counts.join(', ') || 'none'}`, () =>
      assert.deepEqual(
        countsIn(line, people).map(({ count, rule }) => `${count} ${rule}`),
        counts,
      ))
  }
})

describe('a list in brackets', () => {
  const lines = [
    ['인솔 3, 학생 10', ['인솔 3', '학생 10']],
    ['인솔 3명, 학생 8명', ['인솔 3', '학생 8']],
    ['컬럼버스 칼리지, 인솔 1, 학생 14', ['인솔 1', '학생 14']],
    ['학생 8', []],
  ] as const
  for (const [line, items] of lines) {
    it(line, () =>
      assert.deepEqual(
        listIn(line, people).map(({ count, who }) => `${line.slice(who?.from, who?.to)} ${count}`),
        items,
      ),
    )
  }
})

describe('people told by name and post', () => {
  const lines = [
    ['부구청장 이○○, 문화과장 최○○', 2],
    ['밀러튼 이사장, 쿡슨 이사 답사', 2],
    ['문화과장 최○○', undefined],
    ['방문, 견학', undefined],
  ] as const
  for (const [line, count] of lines) {
    it(`${line}: ${count ?? 'not counted'}`, () =>
      assert.equal(namesIn(line.replaceAll('○', '·'), people)?.count, count))
  }
})

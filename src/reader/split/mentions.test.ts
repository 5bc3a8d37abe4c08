import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sidesOf } from '../for-tests.ts'
import { english } from '../lexicon/en/english.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { formsOf, mentionsIn, stemOf } from './mentions.ts'

const read = (line: string) =>
  mentionsIn(line, sidesOf('용인시', '플러튼시', '미국')).map(
    ({ side, from, to }) => `${line.slice(from, to)} ${side}`,
  )

describe('the places that a line names', () => {
  const lines = [
    ['용인시 중학생 플러튼시 방문', ['용인시 home', '플러튼시 partner']],
    ['플러튼주립대 교수 용인방문', ['플러튼 partner', '용인 home']],
    ['미국 대표단 우리시 방문', ['미국 partner', '우리시 home']],
    ['신용인시장 방문', []],
    ['강진군 방문', []],
  ] as const
  for (const [line, mentions] of lines) {
    it(`${line}: ${mentions.join(', ') || 'none'}`, () => assert.deepEqual(read(line), mentions))
  }
})

it('a name has its whole, its parts and what is left without "시" or "구"', () => {
  assert.deepEqual(formsOf('신주시 동구', korean), ['신주시 동구', '신주시 동', '신주시', '신주', '동구'])
  assert.equal(stemOf('용인특례시', korean.places), '용인')
  assert.equal(stemOf('구시', korean.places), '구시')
})

it('a long name has the short one that pages go on with', () => {
  assert.deepEqual(formsOf('Bourg-en-Bresse', english), ['Bourg-en-Bresse', 'Bourg'])
  assert.deepEqual(formsOf('Changping District', english), ['Changping District', 'Changping'])
  assert.deepEqual(formsOf('Gongju City', english), ['Gongju City', 'Gongju'])
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { placeOf, wordFinder } from './words-in.ts'

const LATIN = { before: '[A-Za-z]', behind: '[A-Za-z]' }

describe('the words of a list in a text', () => {
  const texts = [
    [
      'the longest at each place',
      '용인특례시와 용인',
      ['용인', '용인특례시'],
      { before: '[가-힣]' },
      ['용인특례시 0', '용인 7'],
    ],
    ['none within a word that goes on in front', '신용인, 용인', ['용인'], { before: '[가-힣]' }, ['용인 5']],
    ['run together with what stands behind', '플러튼주립대', ['플러튼'], { before: '[가-힣]' }, ['플러튼 0']],
    ['unless words stand apart', 'Gimjes of Gimje.', ['Gimje'], LATIN, ['Gimje 10']],
    [
      'the shorter one where the longer goes on',
      'Fort Collinsville',
      ['Fort', 'Fort Collins'],
      LATIN,
      ['Fort 0'],
    ],
    ['letters of patterns are letters', 'St. Paul (+)', ['(+)', 'St. Paul'], LATIN, ['St. Paul 0', '(+) 9']],
    ['none of an empty list', 'Gimje', [], LATIN, []],
  ] as const
  for (const [what, text, words, bounds, expected] of texts)
    it(what, () =>
      assert.deepEqual(
        wordFinder(words, bounds)(text).map(({ word, at }) => `${word} ${at}`),
        expected,
      ),
    )
})

describe('the first place of a word', () => {
  it('is where it stands apart', () => assert.equal(placeOf('Omani ties with Oman', 'Oman', LATIN), 16))
  it('is -1 where it does not', () => assert.equal(placeOf('Romania', 'Oman', LATIN), -1))
})

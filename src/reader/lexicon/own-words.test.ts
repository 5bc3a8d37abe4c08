import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ownWords } from '../../kernel/own-words.ts'
import { readPage } from '../read-page.ts'

const PAGE = [
  '우리고을청',
  '주고받은 이야기',
  '어느날\t무슨일\t모두',
  '2003. 7. 7\t플러튼시 두레패 마실\t9명',
  '2004. 5. 3\t플러튼시 두레패 마실 물림\t9명',
].join('\n')

const WORDS = ownWords.parse({
  language: 'ko',
  columns: { 어느날: 'date', 무슨일: 'text', 모두: 'people' },
  headings: { history: ['주고받은 이야기'] },
  kinds: { culture: ['두레패'] },
  directions: { inbound: ['마실'] },
  notHeld: ['물림'],
})

describe("a city's own words", () => {
  const read = (words: readonly (typeof WORDS)[]) =>
    readPage(PAGE, { home: '용인시', partner: '플러튼시', words }).exchanges.map(
      ({ date, kind, direction }) => [date.value, kind.value, direction.value],
    )

  it('are read without a line of code', () => {
    assert.deepEqual(read([WORDS]), [['2003-07-07', 'culture', 'inbound']])
  })

  it('are unknown to everybody else', () => {
    assert.notDeepEqual(read([]), [['2003-07-07', 'culture', 'inbound']])
  })

  it('of another language change nothing', () => {
    assert.deepEqual(read([{ ...WORDS, language: 'ja' }]), read([]))
  })

  it('are taken literally: what looks like a pattern is none', () => {
    const words = ownWords.parse({ language: 'ko', kinds: { sports: ['.*', '(a+)+$'] } })
    assert.deepEqual(read([words]), read([]))
  })
})

it('a word for nothing, and too many of them, are refused', () => {
  assert.equal(ownWords.safeParse({ language: 'ko', home: [' '] }).success, false)
  assert.equal(
    ownWords.safeParse({ language: 'ko', home: Array.from({ length: 201 }, () => '가') }).success,
    false,
  )
  assert.equal(ownWords.safeParse({ language: 'ko', kinds: { play: ['놀이'] } }).success, false)
})

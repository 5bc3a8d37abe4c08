import assert from 'node:assert/strict'
import { it } from 'node:test'
import { pageOf } from '../for-tests.ts'
import { readBackground } from './read-background.ts'

function read(text: string, ...partners: readonly string[]) {
  const page = pageOf(text, '용인시', ...partners)
  const section = {
    topic: 'background',
    heading: undefined,
    partner: page.names.partners[0],
    blocks: page.document.blocks,
  } as const
  return readBackground(page, section)
}

it('paragraphs are kept as written, and their sentences read', () => {
  const { background, sentences, agreements } = read(
    '플러튼시가 교류를 희망하였다. 2004년 5월 4일 자매결연을 체결하였다.\n양 시는 교류한다.',
    '플러튼시',
  )
  assert.deepEqual([background?.paragraphs.length, sentences.length], [2, 3])
  assert.deepEqual(
    agreements.map(({ date, with: partner }) => [date.value, partner.value]),
    [['2004-05-04', '플러튼시']],
  )
})

it('a figure beside the name of home may be home’s and is not taken', () => {
  const facts = (text: string) => read(text, '플러튼시').facts.map(({ value }) => value.value)
  assert.deepEqual(facts('플러튼시의 인구는 14만명이다.'), [140000])
  assert.deepEqual(facts('용인시의 인구는 100만명이다.'), [])
})

it('on a page about several partners it is told whose beginning it is', () => {
  assert.equal(read('교류를 희망하였다.', '플러튼시').background?.partner, undefined)
  assert.equal(read('교류를 희망하였다.', '플러튼시', '양저우시').background?.partner, '플러튼시')
})

it('the same year counts from the date of the sentence before', () => {
  const { agreements } = read(
    '1999년 4월 두 도시가 접촉을 시작하였다. 같은 해 9월 10일 교류의향서를 교환하였다.',
    '플러튼시',
  )
  assert.deepEqual(
    agreements.map(({ date, type }) => [date.value, type.value]),
    [['1999-09-10', 'letter-of-intent']],
  )
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { lineOf, sidesOf } from '../../for-tests.ts'
import { byRules } from './by-rules.ts'

const rules = [
  { direction: 'none', rule: 'by-post', when: /우편/ },
  { direction: 'inbound', rule: 'partner-came', when: /⚑+[^.]{0,20}방문/, unless: /취소/ },
  { direction: 'outbound', rule: 'home-went', when: /⌂+[^.]{0,20}방문/, guess: true },
  { direction: 'none', rule: 'nobody-named', when: /회의/, unsure: true },
] as const
const names = sidesOf('용인시', '플러튼시')
const read = (text: string) => byRules(lineOf(text), names, rules)

it('a rule speaks of any two cities, and the first that fits decides', () => {
  assert.equal(read('플러튼시 대표단 방문')?.value, 'inbound')
  assert.equal(read('플러튼시 대표단 방문 협의 (우편)')?.value, 'none')
})

it('what makes a rule likely only is said', () => {
  assert.equal(read('플러튼시 대표단 방문')?.basis, 'stated')
  assert.equal(read('용인시 대표단 방문')?.basis, 'inferred')
})

it('where nothing better is known an officer is asked', () => {
  assert.deepEqual(read('회의')?.doubt, { kind: 'direction-not-told' })
})

it('a rule does not fit where its exception does', () => {
  assert.equal(read('플러튼시 대표단 방문 취소'), undefined)
})

it('the words that decided are pointed at', () => {
  assert.deepEqual(read('3월 플러튼시 방문')?.span, { start: 3, end: 10 })
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readPage } from '../read-page.ts'
import { withDoubtsByRule } from './doubt-by-rule.ts'

const [exchange] = readPage('용인시 교류현황\n2003. 7. 7 시장 외 5명 플러튼시 방문', {
  partner: '플러튼시',
}).exchanges

it('asks about each value whose rule was wrong too often, and about no other', () => {
  assert.ok(exchange)
  const wrong = { [exchange.kind.rule]: { right: 1, of: 4 }, [exchange.date.rule]: { right: 40, of: 40 } }
  const doubted = withDoubtsByRule(exchange, wrong)
  assert.deepEqual(doubted.kind.doubt, { kind: 'rule-often-wrong' })
  assert.equal(doubted.date.doubt, undefined)
})

it('leaves a question that the words themselves ask', () => {
  assert.ok(exchange)
  const asked = { ...exchange, kind: { ...exchange.kind, doubt: { kind: 'kind-not-told' } as const } }
  const doubted = withDoubtsByRule(asked, { [exchange.kind.rule]: { right: 0, of: 9 } })
  assert.deepEqual(doubted.kind.doubt, { kind: 'kind-not-told' })
})

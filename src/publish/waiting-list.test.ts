import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitingList } from './waiting-list.ts'

test('the languages of a page are made one after the other, wherever it was found in them', () => {
  const waiting = waitingList(['/ko', '/ko/exchanges/a', '/ko/exchanges/b', '/data/all.zip'])
  for (const address of ['/en/exchanges/b', '/zh', '/en/exchanges/a', '/korea']) waiting.add(address)
  assert.equal(waiting.size(), 8)
  assert.deepEqual(waiting.take(3), ['/ko', '/zh', '/ko/exchanges/a', '/en/exchanges/a'])
  assert.deepEqual(waiting.take(2), ['/ko/exchanges/b', '/en/exchanges/b'])
  waiting.add('/ja/exchanges/a')
  assert.deepEqual(waiting.take(9), ['/data/all.zip', '/korea', '/ja/exchanges/a'])
  assert.equal(waiting.size(), 0)
  assert.deepEqual(waiting.take(1), [])
})

test('a register of several stands with its languages together too', () => {
  const waiting = waitingList(['/gaon/ko/partners/x', '/ko/partners/x', '/gaon/ja/partners/x'])
  assert.deepEqual(waiting.take(1), ['/gaon/ko/partners/x', '/gaon/ja/partners/x'])
})

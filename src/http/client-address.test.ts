import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientAddress } from './client-address.ts'

test('a visitor cannot say that they are somebody else', () => {
  const table: readonly [string | undefined, string | null, number, string][] = [
    ['198.51.100.1', '203.0.113.7', 0, '198.51.100.1'],
    ['127.0.0.1', '203.0.113.7', 1, '203.0.113.7'],
    ['127.0.0.1', '10.9.9.9, 203.0.113.7', 1, '203.0.113.7'],
    ['127.0.0.1', '1.1.1.1, 203.0.113.7, 10.0.0.1', 2, '203.0.113.7'],
    ['127.0.0.1', '203.0.113.7', 2, '127.0.0.1'],
    ['127.0.0.1', 'nonsense', 1, '127.0.0.1'],
    ['127.0.0.1', null, 1, '127.0.0.1'],
    [undefined, '203.0.113.7', 0, 'unknown'],
  ]
  for (const [remote, forwarded, proxies, expected] of table)
    assert.equal(clientAddress(remote, forwarded, proxies), expected, `${forwarded} with ${proxies}`)
})

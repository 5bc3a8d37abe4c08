import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkOf } from './network-of.ts'

test('what one stranger can have at will counts as one network', () => {
  const same: readonly [string, string][] = [
    ['203.0.113.7', '::ffff:203.0.113.7'],
    ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:ffff:ffff:ffff'],
    ['2001:db8::1', '2001:0db8:0:0::2'],
    ['fe80::1%eth0', 'fe80::2'],
  ]
  for (const [one, other] of same) assert.equal(networkOf(one), networkOf(other), one)
  assert.notEqual(networkOf('203.0.113.7'), networkOf('203.0.113.8'))
  assert.notEqual(networkOf('2001:db8:1:2::1'), networkOf('2001:db8:1:3::1'))
})

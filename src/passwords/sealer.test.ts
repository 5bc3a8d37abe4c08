import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { isSealed, sealerWith } from './sealer.ts'

const secret = randomBytes(32)
const sealer = sealerWith(secret, 'trial')

test('what was sealed opens for its owner, and is sealed otherwise each time', () => {
  const [one, two] = [sealer.seal('JBSWY3DPEHPK3PXP', 'a'), sealer.seal('JBSWY3DPEHPK3PXP', 'a')]
  assert.notEqual(one, two)
  assert.ok(isSealed(one) && !one.includes('JBSWY3DPEHPK3PXP') && !isSealed('JBSWY3DPEHPK3PXP'))
  assert.deepEqual([sealer.open(one, 'a'), sealer.open(two, 'a')], ['JBSWY3DPEHPK3PXP', 'JBSWY3DPEHPK3PXP'])
})

test('it opens for no other account, installation or use, nor after any change', () => {
  const sealed = sealer.seal('JBSWY3DPEHPK3PXP', 'a')
  assert.throws(() => sealer.open(sealed, 'b'))
  assert.throws(() => sealerWith(randomBytes(32), 'trial').open(sealed, 'a'))
  assert.throws(() => sealerWith(secret, 'other').open(sealed, 'a'))
  assert.throws(() => sealer.open('JBSWY3DPEHPK3PXP', 'a'), /never sealed/)
  const bytes = Buffer.from(sealed.slice(3), 'base64url')
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    assert.throws(() => sealer.open(`v1.${changed.toString('base64url')}`, 'a'), `byte ${at}`)
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  codeAt,
  isTotpSecret,
  newRecoveryCodes,
  newTotpSecret,
  stepOfCode,
  toRecoveryCode,
  totpAddress,
} from './one-time-code.ts'

test('the codes are those of RFC 6238', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' // its appendix B: "12345678901234567890"
  const table: readonly [string, string][] = [
    ['1970-01-01T00:00:59Z', '287082'],
    ['2005-03-18T01:58:29Z', '081804'],
    ['2009-02-13T23:31:30Z', '005924'],
    ['2033-05-18T03:33:20Z', '279037'],
  ]
  for (const [now, code] of table) {
    assert.equal(codeAt(secret, now), code)
    assert.equal(
      stepOfCode(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, now),
      Math.floor(Date.parse(now) / 30_000),
    )
  }
})

test('a code works half a minute early and late, and no longer', () => {
  const secret = newTotpSecret()
  assert.ok(isTotpSecret(secret))
  const now = '2026-11-22T12:00:00.000Z'
  const at = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString()
  for (const [seconds, works] of [
    [-30, true],
    [0, true],
    [59, true],
    [61, false],
    [-61, false],
  ] as const)
    assert.equal(stepOfCode(secret, codeAt(secret, at(seconds)), now) !== undefined, works, `${seconds} s`)
  assert.equal(stepOfCode(secret, '', now), undefined)
  assert.match(totpAddress(secret, 'kim@city.example'), /^otpauth:\/\/totp\/Gyoryu:kim%40city\.example\?/)
})

test('ten recovery codes, all different, known however they are typed', () => {
  const codes = newRecoveryCodes()
  assert.equal(new Set(codes).size, 10)
  for (const code of codes) {
    assert.match(code, /^(?:[0-9a-z]{4}-){2}[0-9a-z]{4}$/)
    assert.equal(toRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')}`), code.replaceAll('-', ''))
  }
  assert.equal(toRecoveryCode('123456'), undefined)
})

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { PasswordHasher } from './password-hasher.ts'

test('a password matches what was kept of it, also when its letters were typed on another system', async (t) => {
  const hasher = new PasswordHasher()
  t.after(() => hasher.close())
  const kept = await hasher.hash('봄에 온 손님 다섯 분')
  assert.match(kept, /^pbkdf2-sha512\$220000\$/)
  assert.equal(await hasher.matches('봄에 온 손님 다섯 분'.normalize('NFD'), kept), true)
  assert.equal(await hasher.matches('봄에 온 손님 여섯 분', kept), false)
  assert.equal(await hasher.matches('', null), false, 'nobody')
  assert.notEqual(await hasher.hash('봄에 온 손님 다섯 분'), kept, 'each with its own salt')
})

test('a flood of passwords is turned away, and the shared threads stay free', async (t) => {
  const hasher = new PasswordHasher()
  t.after(() => hasher.close())
  const flood = Array.from({ length: 130 }, () => hasher.matches('a password of a stranger', undefined))
  void Promise.allSettled(flood)
  assert.equal(await hasher.matches('one more', undefined), 'busy')
  const before = performance.now()
  await readFile(new URL(import.meta.url))
  assert.ok(performance.now() - before < 250)
})

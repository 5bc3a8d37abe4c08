import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Json } from '../../kernel/hash.ts'
import { mergePatch } from './merge-patch.ts'

/** The cases of RFC 7396, appendix A, that a record can meet. */
const CASES: readonly [target: Json, patch: Json, result: Json][] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  [['a'], { a: 'b' }, { a: 'b' }],
]

for (const [target, patch, result] of CASES)
  test(`${JSON.stringify(patch)} makes ${JSON.stringify(result)} of ${JSON.stringify(target)}`, () => {
    assert.deepEqual(mergePatch(target, patch), result)
  })

test('a patch reaches nothing but the parts of its own target', () => {
  const patch = JSON.parse('{"__proto__":{"polluted":"yes"}}') as Json
  mergePatch({}, patch)
  assert.equal(Reflect.get({}, 'polluted'), undefined)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { dayIn } from './clock.ts'
import { canonicalJson, type Json, sha256 } from './hash.ts'
import { newId, toId } from './ids.ts'
import { languageOf } from './language-of.ts'

test('an id is opaque, never the same twice, and known again', () => {
  const ids = new Set(Array.from({ length: 1000 }, () => newId()))
  assert.equal(ids.size, 1000)
  for (const id of ids) assert.equal(toId(id), id)
  for (const text of ['', 'yongin', '1', `${newId()}x`, newId().toUpperCase(), "' or 1=1"])
    assert.equal(toId(text), undefined)
})

test('equal contents have one canonical text, whatever the order of their keys', () => {
  assert.equal(canonicalJson({ b: 1, a: [true, null, '용'] }), '{"a":[true,null,"용"],"b":1}')
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
      const turned = Object.fromEntries(Object.entries(content).toReversed())
      const [one, other] = [content, turned].map((each) => canonicalJson(each as Json)) // made of JSON values
      assert.equal(one, other)
      assert.deepEqual(JSON.parse(one ?? ''), JSON.parse(JSON.stringify(content)))
    }),
  )
})

test('the hash is SHA-256 as everybody computes it', () => {
  assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad') // FIPS 180-4, example
})

test('the day is that of the place, not of the machine', () => {
  assert.equal(dayIn('Asia/Seoul', '2026-11-22T15:30:00.000Z'), '2026-11-23')
  assert.equal(dayIn('America/Los_Angeles', '2026-11-22T05:30:00.000Z'), '2026-11-21')
})

test('the language of a text shows in its letters', () => {
  const texts: [string, string][] = [
    ['용인시 2003', 'ko'],
    ['フラートン市', 'ja'],
    ['友好城市', 'zh'],
    ['Fullerton', 'en'],
  ]
  for (const [text, language] of texts) assert.equal(languageOf(text), language)
})

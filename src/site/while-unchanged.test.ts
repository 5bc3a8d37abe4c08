import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whileUnchanged } from './while-unchanged.ts'

test('what every page shows is read once until something is published', async () => {
  let [version, readings] = ['1', 0]
  const partners = whileUnchanged(
    () => version,
    async (register: string) => `${register} ${++readings}`,
  )
  assert.deepEqual(await Promise.all([partners('a'), partners('a'), partners('b')]), ['a 1', 'a 1', 'b 2'])
  version = '2'
  assert.equal(await partners('a'), 'a 3')
})

test('of many only the latest are kept', async () => {
  let readings = 0
  const exchange = whileUnchanged(
    () => '1',
    async (register: string, id: string) => `${register} ${id} ${++readings}`,
    2,
  )
  const asked = ['x', 'x', 'y', 'x', 'z', 'y', 'x']
  const found: string[] = []
  for (const id of asked) found.push(await exchange('a', id))
  assert.deepEqual(found, ['a x 1', 'a x 1', 'a y 2', 'a x 1', 'a z 3', 'a y 2', 'a x 4'])
})

test('a reading that failed is tried again', async () => {
  let readings = 0
  const partners = whileUnchanged(
    () => '1',
    async (_register: string) => (++readings === 1 ? Promise.reject(new Error('away')) : 'there'),
  )
  await assert.rejects(partners('a'))
  assert.equal(await partners('a'), 'there')
})

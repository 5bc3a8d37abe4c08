import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allCases, pairedCases } from './cases.ts'

const PAGES = Array.from({ length: 12 }, (_, place) => ({ kind: `/${place}`, path: `/${place}` }))

test('the selection for every day holds each pair of properties that the whole matrix holds', () => {
  const pairs = (cases: ReturnType<typeof allCases>) =>
    new Set(
      cases.flatMap(({ page, ...rest }) => {
        const values = Object.entries({ page: page.kind, ...rest }).map(
          ([name, value]) => `${name}=${String(value)}`,
        )
        return values.flatMap((one) => values.map((other) => `${one} ${other}`))
      }),
    )
  const missing = pairs(allCases(PAGES)).difference(pairs(pairedCases(PAGES)))
  assert.deepEqual([...missing], [])
  assert.equal(pairedCases(PAGES).length, PAGES.length * 4)
})

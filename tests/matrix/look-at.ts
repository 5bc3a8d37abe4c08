import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { visitedSite } from '../support/visited-site.ts'
import { pagesOf, type PagePath } from './addresses.ts'
import type { Case } from './cases.ts'
import { faultsOf } from './look.ts'

/** Looks at the cases of every kind of page that the site has, a few at a time. */
export function lookAt(sentence: string, casesOf: (pages: readonly PagePath[]) => readonly Case[]): void {
  describe(sentence, () => {
    const visited = visitedSite()

    test('has no fault', { timeout: 4 * 60 * 60 * 1000 }, async () => {
      const pages = await pagesOf(visited().site)
      assert.ok(pages.length > 3, 'the site has kinds of pages')
      const faults: string[] = []
      const waiting = casesOf(pages).values()
      const look = async () => {
        for (const one of waiting) faults.push(...(await faultsOf(visited().browser, visited().site, one)))
      }
      await Promise.all([look(), look()])
      assert.deepEqual(faults, [])
    })
  })
}

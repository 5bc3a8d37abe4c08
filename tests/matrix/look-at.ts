import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { visitedSite } from '../support/visited-site.ts'
import { pagesOf, type PagePath } from './addresses.ts'
import type { Case } from './cases.ts'
import { faultsOf } from './look.ts'

const HOURS = 60 * 60 * 1000

/** Looks at the cases of every kind of page that the site has, kind by kind, two at a time. */
export function lookAt(sentence: string, casesOf: (pages: readonly PagePath[]) => readonly Case[]): void {
  describe(sentence, () => {
    const visited = visitedSite()

    test('has no fault', { timeout: 4 * HOURS }, async (context) => {
      const pages = await pagesOf(visited().site)
      assert.ok(pages.length > 3, 'the site has kinds of pages')
      const kinds = Map.groupBy(casesOf(pages), ({ page }) => page.kind)
      for (const [kind, cases] of kinds)
        await context.test(`${kind}, looked at in ${cases.length} ways`, { timeout: HOURS }, async () => {
          assert.deepEqual(await faultsOfAll(cases), [])
        })
    })

    async function faultsOfAll(cases: readonly Case[]): Promise<string[]> {
      const faults: string[] = []
      const waiting = cases.values()
      const look = async () => {
        for (const one of waiting) faults.push(...(await faultsOf(visited().browser, visited().site, one)))
      }
      await Promise.all([look(), look()])
      return faults
    }
  })
}

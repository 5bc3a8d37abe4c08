import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCALES } from '../kernel/locale.ts'
import { EXAMPLES } from './examples.ts'
import { faultsOfMarkup } from './html-reader.test-support.ts'

for (const [component, examples] of Object.entries(EXAMPLES)) {
  for (const { name, render } of examples) {
    for (const locale of LOCALES) {
      test(`${component}, ${name} (${locale}): valid markup, nothing leaks from the code, nothing the policy forbids`, async () => {
        const text = String(render(locale))
        assert.deepEqual(await faultsOfMarkup(render(locale)), [])
        assert.doesNotMatch(text, /undefined|null|NaN|Infinity|\[object|=>/)
        assert.doesNotMatch(text, / style=|<style|<script(?! type="module" src=)| on[a-z]+=/)
      })
    }
  }
}

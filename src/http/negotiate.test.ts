import assert from 'node:assert/strict'
import { test } from 'node:test'
import { preferredForm } from './negotiate.ts'

const WISHES: readonly (readonly [accept: string | null, form: string])[] = [
  [null, 'html'],
  ['', 'html'],
  ['*/*', 'html'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
  ['text/turtle', 'ttl'],
  ['application/ld+json', 'jsonld'],
  ['application/json', 'json'],
  ['text/turtle;q=0.4, application/ld+json;q=0.9', 'jsonld'],
  ['text/*;q=0.5, text/turtle', 'ttl'],
  ['text/html;q=0, text/turtle;q=0.1', 'ttl'],
  ['TEXT/TURTLE ; Q=1', 'ttl'],
  ['image/png', 'html'],
  ['text/turtle;q=much', 'html'],
]

for (const [accept, form] of WISHES)
  test(`whoever accepts ${accept ?? 'nothing named'} is shown ${form}`, () => {
    assert.equal(preferredForm(accept), form)
  })

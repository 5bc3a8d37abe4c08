import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replaceElements } from './elements.ts'

test('an element ends at its own closing tag, though that breaks its line', () => {
  const page = '<a href="#one">[1]</a\n  > <a href="/server">tell us</a> <article>kept</article>'
  const without = replaceElements(page, 'a', (tag, inner) => (tag.includes('/server') ? inner : undefined))
  assert.equal(without, '<a href="#one">[1]</a\n  > tell us <article>kept</article>')
})

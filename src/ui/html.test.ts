import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from './html.ts'

test('a value is escaped and its spaces and line breaks stay', () => {
  assert.equal(String(html`<p>${'a <b>\n  c'}</p>`), '<p>a &lt;b&gt;\n  c</p>')
})

test('the indentation of a template does not reach the reader', () => {
  // prettier-ignore
  assert.equal(String(html`<ul>
      <li>${1}</li>
    </ul>`), '<ul> <li>1</li> </ul>')
})

test('a void element has no slash, with a value inside it too, and SVG keeps its own', () => {
  assert.equal(
    String(html`<input name="${'kind'}" checked /><path d="${'M0 0'}" />`),
    '<input name="kind" checked><path d="M0 0" />',
  )
})

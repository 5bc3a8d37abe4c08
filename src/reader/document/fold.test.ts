import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { fold } from './fold.ts'

it('full-width digits, tildes, dashes and quotes get one spelling', () => {
  assert.equal(fold('２０１４．４．１４～〜∼–‘가’ㆍ나（３명）'), "2014.4.14~~~-'가'·나(3명)")
})

it('letters with marks are those without', () => {
  assert.equal(fold('Växjö, Słupsk, São Tomé, Ålesund, Straße'), 'Vaxjo, Slupsk, Sao Tome, Alesund, Strase')
})

it('every character keeps its place, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text).length === text.length))
})

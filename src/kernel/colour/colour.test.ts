import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { contrast, readHex, type Rgb, toHex } from './colour.ts'
import { GROUNDS, judgeColour, shownOn } from './nearest.ts'
import { fromOklch, toOklch } from './oklch.ts'

const rgb = (hex: string): Rgb => readHex(hex) ?? assert.fail(hex)

test('contrast is what WCAG says it is', () => {
  assert.equal(contrast(rgb('#000000'), rgb('#ffffff')), 21)
  assert.equal(contrast(rgb('#777777'), rgb('#ffffff')).toFixed(2), '4.48') // the well-known grey that just fails
  assert.equal(contrast(rgb('#767676'), rgb('#ffffff')).toFixed(2), '4.54') // and the one that just passes
})

test('a colour comes back from how people see it as it was', () => {
  for (const hex of ['#000000', '#ffffff', '#0b50d0', '#b8391a', '#12a05c', '#ffd23f'])
    assert.equal(toHex(fromOklch(toOklch(rgb(hex)))), hex)
})

test('a colour that cannot be read on white is offered a little darker, of the same hue', () => {
  const [light] = judgeColour('#2fb36a') ?? []
  assert.deepEqual([light?.passes, light?.ratio, light?.least], [false, 2.7, 4.5])
  const nearest = light?.nearest ?? assert.fail()
  assert.ok(contrast(rgb(nearest), rgb('#ffffff')) >= 4.5)
  assert.ok(contrast(rgb(nearest), rgb('#ffffff')) < 4.7, 'the nearest, not any')
  assert.ok(Math.abs(toOklch(rgb(nearest)).hue - toOklch(rgb('#2fb36a')).hue) < 0.06)
})

test('any colour at all gets one that passes on every background', () => {
  for (const hex of ['#000000', '#ffffff', '#808080', '#ffff00', '#0000ff', '#ff00ff', '#00ffff', '#7f3f00'])
    for (const [name, { paper, least }] of Object.entries(GROUNDS))
      assert.ok(contrast(rgb(shownOn(hex, name as keyof typeof GROUNDS)), rgb(paper)) >= least, hex + name) // its keys
})

test('what is no colour is not judged', () => {
  for (const text of ['', 'green', '#12', '#12345g', 'url(x)']) assert.equal(judgeColour(text), undefined)
})

test('the backgrounds are those of the style sheet', () => {
  const css = readFileSync(new URL('../../ui/css/00-tokens.css', import.meta.url), 'utf8')
  assert.ok(css.includes(`--paper: light-dark(${GROUNDS.light.paper}, ${GROUNDS.dark.paper})`))
  assert.ok(css.includes(`--paper: ${GROUNDS.contrast.paper}`))
})

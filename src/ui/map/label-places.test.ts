import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Label, placeLabels } from './label-places.ts'

const SHEET = { labelSize: 16, dot: 7, width: 300, shownWidth: 300 }

function city(text: string, x: number, y: number): Label {
  return { text, x, y, lang: 'ko', side: 'partner' }
}

test('a city with room around it has its name below', () => {
  const [label] = placeLabels([city('용인시', 100, 100)], SHEET)
  assert.equal(label?.anchor, 'middle')
  assert.ok(label.textY > 100)
})

test('two near cities write their names to different sides', () => {
  const placed = placeLabels([city('용인시', 100, 100), city('서울시', 120, 104)], SHEET)
  assert.equal(placed.length, 2)
  assert.notDeepEqual([placed[0]?.anchor, placed[0]?.textY], [placed[1]?.anchor, placed[1]?.textY])
})

test('a name without room is left out rather than written over another', () => {
  const crowd = Array.from({ length: 12 }, (_, place) => city('가나다라마바', 100 + place * 6, 100))
  assert.ok(placeLabels(crowd, SHEET).length < crowd.length)
})

test('home keeps its name in any crowd', () => {
  const around = [0, 1, 2, 3, 4, 5].map((place) => city('가나다라', 90 + place * 4, 96 + place * 2))
  const placed = placeLabels([{ ...city('용인시', 100, 100), side: 'home' }, ...around], SHEET)
  assert.equal(placed[0]?.text, '용인시')
})

test('a long name at the edge moves inwards instead of being cut', () => {
  const [label] = placeLabels([city('샌프란시스코카운티', 290, 100)], SHEET)
  assert.ok(label && label.textX + (9 * 16) / 2 <= 300)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bearing, compassPoint, distanceKm } from './great-circle.ts'

const YONGIN = { latitude: 37.2411, longitude: 127.1776 }
const FULLERTON = { latitude: 33.8703, longitude: -117.9253 }

test('Fullerton lies about 9,620 km from Yongin, whichever way it is measured', () => {
  assert.ok(Math.abs(distanceKm(YONGIN, FULLERTON) - 9620) <= 30, String(distanceKm(YONGIN, FULLERTON)))
  assert.equal(distanceKm(YONGIN, FULLERTON), distanceKm(FULLERTON, YONGIN))
})

test('near places are measured to the kilometre', () => {
  assert.equal(distanceKm(YONGIN, { latitude: 37.5665, longitude: 126.978 }), 40)
})

const COMPASS = [
  ['north', { latitude: 60, longitude: 127.1776 }, 0],
  ['northeast', FULLERTON, 1],
  ['east', { latitude: 37.3, longitude: 128.5 }, 2],
  ['south', { latitude: 5, longitude: 127.1776 }, 4],
  ['west', { latitude: 37.2, longitude: 126 }, 6],
  ['northwest', { latitude: 37.39, longitude: -5.98 }, 7],
] as const

for (const [name, place, point] of COMPASS) {
  test(`the thread from Yongin leaves to the ${name} for ${place.latitude}, ${place.longitude}`, () => {
    assert.equal(compassPoint(bearing(YONGIN, place)), point)
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middleLongitude } from './middle.ts'

const LINES = [
  ['Yongin and Fullerton have the Pacific between them', [127, -118], -175.5],
  ['Yongin and Sevilla have Asia between them', [127, -6], 60.5],
  ['two places in Europe have the meridian between them', [-6, 14], 4],
  ['one place stands in the middle itself', [127], 127],
] as const

for (const [sentence, longitudes, expected] of LINES) {
  test(sentence, () => assert.equal(middleLongitude(longitudes), expected))
}

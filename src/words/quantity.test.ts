import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantity } from './quantity.ts'

const LINES = [
  [137_000, 'people', 'ko', '13만 7천 명'],
  [137_500, 'people', 'ko', '13만 7,500 명'],
  [137_512, 'people', 'ko', '13만 7,512 명'],
  [1_100_000, 'people', 'ko', '110만 명'],
  [120_034_000, 'people', 'ko', '1억 2003만 4천 명'],
  [8_200, 'people', 'ko', '8,200 명'],
  [137_000, 'people', 'en', '137,000'],
  [137_000, 'people', 'ja', '13万7000人'],
  [137_000, 'people', 'zh', '13.7万人'],
  [137_512, 'people', 'zh', '137,512人'],
  [36, 'km²', 'ko', '36 km²'],
  [1234.5, 'km²', 'en', '1,234.5 km²'],
  [16.8, '°C', 'ja', '16.8 °C'],
  [381, 'mm', 'zh', '381 mm'],
  [20, null, 'en', '20'],
] as const

for (const [number, unit, locale, expected] of LINES) {
  test(`${number} ${unit ?? ''} is written ${expected} in ${locale}`, () => {
    assert.equal(quantity(number, unit, locale).replaceAll('\u00a0', ' '), expected)
  })
}

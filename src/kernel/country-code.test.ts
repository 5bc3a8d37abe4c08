import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryCodeOf, countryCodes } from './country-code.ts'

test('a country is known by the name that each language gives it', () => {
  const names = [
    '미국',
    'United States',
    'USA',
    'U.S.A.',
    'アメリカ合衆国',
    '美国',
    '중국',
    '베트남',
    'ベトナム',
  ]
  assert.deepEqual(names.map(countryCodeOf), ['US', 'US', 'US', 'US', 'US', 'US', 'CN', 'VN', 'VN'])
})

test('what is no country of today has no code', () => {
  assert.equal(countryCodeOf('소련'), undefined)
  assert.equal(countryCodeOf('플러튼'), undefined)
  assert.ok(!countryCodes().includes('ZZ'))
  assert.ok(countryCodes().length > 190)
})

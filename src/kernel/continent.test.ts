import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CONTINENTS, continentOf } from './continent.ts'

test('countries stand in the part of the world where the UN puts them', () => {
  for (const [country, continent] of [
    ['KR', 'asia'],
    ['TR', 'asia'],
    ['US', 'north-america'],
    ['MX', 'latin-america'],
    ['RU', 'europe'],
    ['ZA', 'africa'],
    ['AU', 'oceania'],
  ] as const)
    assert.equal(continentOf(country), continent)
  assert.equal(continentOf('QQ'), undefined)
})

test('every country of which the runtime knows a name has its place', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const none = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) !== undefined && continentOf(code) === undefined)
  // Not countries (unions, outlying areas), withdrawn codes, and places where nobody lives.
  const others =
    'AC AN AQ BU BV CC CP CQ CS CX DD DG DY EA EU EZ FQ FX GS HM HV IC IO JT MI NH NQ NT PC PU PZ QO QU RH SU TA TF TP UK UM UN VD WK XA XB YD YU ZR ZZ CT'
  assert.deepEqual(
    none.filter((code) => !others.split(' ').includes(code)),
    [],
  )
})

test('the runtime has a name for each part of the world in each language', () => {
  for (const locale of ['ko', 'en', 'ja', 'zh'])
    for (const code of Object.values(CONTINENTS))
      assert.ok(new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code), locale + code)
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toReadJson } from '../to-json.ts'
import { readPage } from '../read-page.ts'

function namesIn(text: string): readonly unknown[] {
  const { home, partners } = toReadJson(readPage(text))
  return [home, ...partners.map(({ name, country }) => (country ? `${name}, ${country}` : name))]
}

describe('whose page it is and whom it is about', () => {
  const pages = [
    [
      'Jecheon, South Korea\nOur delegation went there in 2012.\n© 2024 City of Maple Grove',
      ['Maple Grove', 'Jecheon, South Korea'],
    ],
    [
      'Wellbrook District Council\nTwinning with Suncheon (South Korea)\n4 May 2013: garden show',
      ['Wellbrook', 'Suncheon, South Korea'],
    ],
    [
      'FORT HALE SISTER CITIES\nOUR FRIENDSHIP WITH HAKUI\n1983 wrestlers compete in Hakui\n226 W. 4th Street, Fort Hale, IA 52801',
      ['Fort Hale', 'HAKUI, Japan'],
    ],
    [
      'Linden Bay Town Council\nSister City: Sankt Veit, Austria\n2001 Brass band at the parade',
      ['Linden Bay', 'Sankt Veit, Austria'],
    ],
    ['City of Salem\nFort Collins (Colorado, USA)\n2019 Mayor visits', ['Salem', 'Fort Collins, USA']],
    [
      'Town of Elm Hill\nIn May 2003 we visited Gossau. In 2004 a delegation from Gossau came to Elm Hill.',
      ['Elm Hill', 'Gossau'],
    ],
  ] as const
  for (const [text, names] of pages)
    it(text.split('\n')[1] ?? '', () => assert.deepEqual(namesIn(text), names))
})

describe('the sections of an English page', () => {
  const page = `Skip to main content
Home | Residents | Visitors | Report a problem
Site map
Town of Elm Hill

Jecheon, South Korea

At a Glance
Area: 341 square miles
Population: 136,000 (2018 census)
City flower: royal azalea. City bird: magpie.
Climate: average temperature 50 °F, yearly rainfall 54.6 inches
Sister city since: May 24, 1993

How It Began
Our friendship began in fall 1986, when two agronomists came.

Exchanges Through the Years
2019
May 3: Reception for a 12-member delegation from Jecheon

Coming up
30th Kite Day, 9 March 2025

Contact Us
Sister Cities Commission (c/o Town Clerk)
226 Main Street, Elm Hill, IA 52801
Ph: 563-555-0142
Last updated on 1/17/2024`
  const read = toReadJson(readPage(page))

  it('gives its list', () =>
    assert.deepEqual(
      read.rows.map(({ date, people }) => [date, people]),
      [['2019-05-03', 12]],
    ))
  it('gives its figures in our units', () =>
    assert.deepEqual(
      read.facts.map(({ key, value, asOf }) => [key, value, asOf]),
      [
        ['area_km2', 883.19, null],
        ['population', 136_000, '2018'],
        ['flower', 'royal azalea', null],
        ['bird', 'magpie', null],
        ['temperature_mean_c', 10, null],
        ['rainfall_mm', 1386.84, null],
      ],
    ))
  it('gives the day of the tie', () =>
    assert.deepEqual(read.agreements, [{ date: '1993-05-24', type: 'sister', with: 'Jecheon' }]))
  it('gives its background', () => assert.match(read.background ?? '', /^Our friendship began/))
  it('says whom to ask', () =>
    assert.deepEqual(read.contact, {
      department: 'Sister Cities Commission (c/o Town Clerk)',
      phone: '563-555-0142',
    }))
})

describe('whom to ask, without a heading', () => {
  const lines = [
    [
      'Economic Partnerships team, phone 07 5550 0142, weekdays',
      'Economic Partnerships team',
      '07 5550 0142',
    ],
    [
      "For more information, contact the City Manager's Office at 763-555-0133.",
      "City Manager's Office",
      '763-555-0133',
    ],
    ['Queries: Civic Office tel. 01228 550123', 'Civic Office', '01228 550123'],
    ["Contact: Town Administrator's Office, (508) 555-0142", "Town Administrator's Office", '(508) 555-0142'],
  ] as const
  for (const [line, department, phone] of lines) {
    it(line, () => {
      const page = `City of Salem\nGimje, Korea\nMay 2004: choir visit to Gimje\n\n${line}`
      assert.deepEqual(toReadJson(readPage(page)).contact, { department, phone })
    })
  }
})

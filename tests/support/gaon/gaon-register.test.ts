import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partnerView } from '../../../src/records/published/partner.view.ts'
import { partnerSummaries } from '../../../src/records/published/partners.view.ts'
import { onEachEngine } from '../each-engine.ts'
import { randomFrom } from '../mutants/random.ts'
import { CITIES, countsOf } from './cities.ts'
import { withGaonRegister } from './gaon-register.ts'
import { madeExchanges } from './made-exchanges.ts'

test('three thousand exchanges are shared out to thirty partners, and so is any other number', () => {
  for (const all of [0, 7, 3000, 100_000]) {
    const counts = countsOf(all)
    assert.equal(counts.length, 30)
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      all,
    )
  }
})

test('what was made up is the same every time', () => {
  for (const city of CITIES) {
    const [once, again] = [madeExchanges(city, 40, randomFrom(1)), madeExchanges(city, 40, randomFrom(1))]
    assert.deepEqual(once, again)
    assert.equal(once.length, 40)
    for (const text of once.flatMap(({ title }) => Object.values(title)))
      assert.doesNotMatch(text, /[{}[\]]|  /)
  }
})

onEachEngine('the second register', (here) => {
  test('has the sizes of a real city: thirty partners, three thousand exchanges, ties that live and ties that sleep', async () => {
    const registerId = await withGaonRegister(here())
    const partners = await partnerSummaries(here().database.published, registerId)
    assert.equal(partners.length, 30)
    assert.equal(
      partners.reduce((sum, { exchangeCount }) => sum + exchangeCount, 0),
      3000,
    )
    const kanazawa = await partnerView(here().database.published, registerId, 'kanazawa')
    assert.equal(kanazawa?.exchanges.length, 300)
    assert.equal(kanazawa.agreements.length, 4)
    assert.deepEqual(
      kanazawa.facts.filter(({ key }) => key === 'population').map(({ asOf }) => asOf),
      ['2000-11-01', '2010', '2020-12-31'],
    )
    assert.ok(kanazawa.exchanges.some(({ title }) => title.ko === undefined && title.ja !== undefined))
    assert.ok(kanazawa.exchanges.some(({ sourceWords }) => sourceWords?.startsWith('19')))
    const last = new Map(partners.map(({ slug, lastExchange }) => [slug, lastExchange?.date.slice(0, 4)]))
    assert.deepEqual(
      ['kanazawa', 'otaru', 'durban'].map((slug) => last.get(slug)),
      ['2026', '2009', undefined],
    )
  })
})

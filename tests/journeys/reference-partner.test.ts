import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { partnerView } from '../../src/records/published/partner.view.ts'
import { partnerSummaries } from '../../src/records/published/partners.view.ts'
import { firstRegister } from '../../src/records/published/register.view.ts'
import * as fixture from '../../src/site/reference.test-support.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'

describe('what the pages are tested with is what the import of the reference page makes', () => {
  let installation: TestInstallation
  let registerId: string

  before(async () => {
    installation = await newInstallation('sqlite')
    registerId = await withReferenceRegister(installation)
  })
  after(() => installation.remove())

  test('the register', async () => {
    const made = await firstRegister(installation.database.published)
    assert.deepEqual(made && { ...made, id: '', place: withoutId(made.place) }, {
      ...fixture.register,
      id: '',
      place: withoutId(fixture.register.place),
    })
  })

  test('the partner’s names, place, tie, background and contact', async () => {
    const made = await partnerView(installation.database.published, registerId, 'fullerton')
    assert.deepEqual(made && outline(made), outline(fixture.partner))
  })

  test('its line in the list, but that we list a few exchanges of its thirty-two', async () => {
    const [made, ...more] = await partnerSummaries(installation.database.published, registerId)
    assert.deepEqual(more, [])
    const { summary } = fixture
    const { exchangeCount } = summary
    const last = (line: typeof summary) => line.lastExchange && withoutId(line.lastExchange)
    assert.deepEqual(
      made && { ...made, id: '', exchangeCount, place: withoutId(made.place), lastExchange: last(made) },
      { ...summary, id: '', place: withoutId(summary.place), lastExchange: last(summary) },
    )
  })
})

function withoutId<Record extends { readonly id: string }>(record: Record): Record {
  return { ...record, id: '' }
}

function outline({ slug, names, place, tie, background, contact }: typeof fixture.partner) {
  return { slug, names, place: withoutId(place), tie, background, contact }
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../../tests/support/each-engine.ts'
import type { TestInstallation } from '../../../../tests/support/installation.ts'
import { withReferenceRegister } from '../../../../tests/support/reference-register.ts'
import { ok } from '../../../kernel/result.ts'
import type { Id } from '../../../kernel/ids.ts'
import { OPERATOR } from '../../account/principal.ts'
import { type Act, perform } from '../../perform.ts'
import { partnerView } from '../partner.view.ts'
import { touchAround } from './touch-around.ts'

/** Touches around these and says what was touched. */
const touching: Act<readonly string[], readonly string[], never> = {
  name: 'touch-around',
  right: 'publisher',
  run: async (tx, ids) => {
    const before = new Set(tx.touched)
    await touchAround(tx, ids)
    return ok([...tx.touched].filter((tag) => !before.has(tag)))
  },
}

async function around(here: TestInstallation, registerId: Id<'register'>, dates: readonly string[]) {
  const partner = await partnerView(here.database.published, registerId, 'fullerton')
  const exchanges = partner?.exchanges ?? []
  const ids = dates.map((date) => exchanges.find((one) => one.date === date)?.id ?? assert.fail(date))
  const touched = await perform(here, { principal: OPERATOR, registerId }, touching, ids)
  assert.ok(touched.ok)
  const names = new Map(exchanges.map(({ id, date }) => [`exchange:${id}`, date]))
  return touched.value.map((tag) => names.get(tag) ?? tag).sort()
}

onEachEngine('when an exchange changes, the pages that name it are made anew', (here) => {
  test('its neighbours in time and itself', async () => {
    const registerId = await withReferenceRegister(here())
    assert.deepEqual(await around(here(), registerId, ['2008-08-06/2008-08-15']), [
      '2007-08-04/2007-08-12',
      '2008-08-06/2008-08-15',
      '2008-09-28/2008-10-03',
    ])
  })

  test('the parts of a journey, and the journey of a part', async () => {
    const registerId = await withReferenceRegister(here())
    const [whole, part] = ['2004-05-02/2004-05-10', '2004-05-05']
    assert.ok((await around(here(), registerId, [whole])).includes(part))
    assert.ok((await around(here(), registerId, [part])).includes(whole))
  })

  test('the first and the last have a neighbour on one side', async () => {
    const registerId = await withReferenceRegister(here())
    assert.deepEqual(await around(here(), registerId, ['2003-01-23']), [
      '2003-01-23',
      '2003-07-07/2003-07-12',
    ])
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { ok } from '../../kernel/result.ts'
import { OPERATOR } from '../account/principal.ts'
import { partnershipWith } from '../partnership/partnership.view.ts'
import { changePartnership } from '../partnership/partnership.store.ts'
import { inRegister } from '../perform.ts'
import { placesWritten } from '../place/place.view.ts'
import { findRegister } from '../register/register.view.ts'
import { changeRegister } from '../register/register.store.ts'
import { changeExchange } from './exchange.store.ts'
import { exchangesOf } from './exchange.view.ts'

onEachEngine('a record that is written from an old version', (here) => {
  test('stays as it is, whatever the act before it checked', async () => {
    const registerId = await withReferenceRegister(here())
    const result = await inRegister(here(), { principal: OPERATOR, registerId }, async (tx) => {
      const [place] = await placesWritten(tx.rows, registerId, '플러튼')
      const partnership = await partnershipWith(tx.rows, registerId, place?.id ?? '')
      const register = await findRegister(tx.rows, registerId)
      assert.ok(partnership && register)
      const [exchange] = await exchangesOf(tx.rows, registerId, partnership.id)
      assert.ok(exchange)
      const stale = [
        await changeExchange(tx, { ...exchange, version: 7 }, exchange.content),
        await changePartnership(tx, { ...partnership, version: 7 }, partnership.content),
        (await changeRegister(tx, 7, register.content)) || undefined,
      ]
      assert.deepEqual(tx.changes, [])
      return ok(stale)
    })
    assert.deepEqual(result, { ok: true, value: [undefined, undefined, undefined] })
  })
})

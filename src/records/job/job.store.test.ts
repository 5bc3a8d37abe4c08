import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { handIn } from '../../acts/import/hand-in.ts'
import { OPERATOR } from '../account/principal.ts'
import { perform } from '../perform.ts'
import { claimJob } from './job.store.ts'

const ROUNDS = 12
const AT_ONCE = 8

onEachEngine('a job', (here) => {
  test(`is taken by one of two processes that look at the same moment, ${ROUNDS} times over`, async () => {
    const registerId = await withReferenceRegister(here())
    const other = await here().again()
    const file = { fileHash: '0'.repeat(64), byteLength: 1, fileName: null, title: '', origin: null }
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const handed = await perform(here(), { principal: OPERATOR, registerId }, handIn, [file])
        assert.ok(handed.ok)
        const now = new Date().toISOString()
        const lease = new Date(Date.now() + 60_000).toISOString()
        const claims = Array.from({ length: AT_ONCE }, (_, i) =>
          claimJob(i % 2 === 0 ? here().database : other.database, now, lease),
        )
        const taken = (await Promise.all(claims)).filter((job) => job !== undefined)
        assert.equal(taken.length, 1, `round ${round}`)
        assert.equal(taken[0]?.attempts, 1)
      }
    } finally {
      await other.close()
    }
  })
})

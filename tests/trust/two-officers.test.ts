import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishRecord } from '../../src/acts/editing/publish-record.ts'
import { saveRecord } from '../../src/acts/editing/save-record.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import type { Principal } from '../../src/records/account/principal.ts'
import { exchangeContent } from '../../src/records/exchange/exchange.ts'
import { perform } from '../../src/records/perform.ts'
import { partnerView } from '../../src/records/published/partner.view.ts'
import { newestContent, standingOf, versionOf } from '../../src/records/working/standing.view.ts'
import { onEachEngine } from '../support/each-engine.ts'
import type { TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'

const CLIENTS = 8
/** Of all clients together; a release asks for more: GYORYU_ROUNDS=8000. */
const ROUNDS = Number(process.env.GYORYU_ROUNDS ?? 200)

/** A write that was accepted: the version that its writer had before them, and the one that it made. */
interface Accepted {
  readonly from: string
  readonly to: string
}

/** One officer who opens the record, adds one to the number in its title, saves, and now and then publishes. */
async function work(here: TestInstallation, registerId: Id<'register'>, id: string): Promise<Accepted[]> {
  const principal: Principal = {
    kind: 'officer',
    accountId: newId(),
    roles: new Map([[registerId, 'publisher']]),
  }
  const occasion = { principal, registerId }
  const accepted: Accepted[] = []
  for (let round = 0; round < ROUNDS / CLIENTS; round++) {
    const standing = await standingOf(here.database.reads, registerId, 'exchange', id)
    assert.ok(standing)
    const version = versionOf(standing)
    const content = exchangeContent.parse(newestContent(standing))
    const title = { ko: `${Number(content.title.ko) + 1}` }
    const publishes = round % 10 === 9
    const saves = { id, version, content: { ...content, title } }
    const result = publishes
      ? await perform(here, occasion, publishRecord('exchange'), { id, version })
      : await perform(here, occasion, saveRecord('exchange'), saves)
    if (result.ok) accepted.push({ from: version, to: result.value.version })
    if (result.ok && !publishes) accepted.push({ from: 'counted', to: 'counted' })
  }
  return accepted
}

onEachEngine('eight officers on one record', (here) => {
  test(`in ${ROUNDS} rounds nobody writes over what they have not seen`, async () => {
    const registerId = await withReferenceRegister(here())
    const partner = await partnerView(here().database.published, registerId, 'fullerton')
    const id = partner?.exchanges[0]?.id ?? ''
    const standing = await standingOf(here().database.reads, registerId, 'exchange', id)
    assert.ok(standing)
    const zero = { ...newestContent(standing), title: { ko: '0' } }
    const principal: Principal = { kind: 'operator' }
    const begun = await perform(here(), { principal, registerId }, saveRecord('exchange'), {
      id,
      version: versionOf(standing),
      content: zero,
    })
    assert.ok(begun.ok)
    const all = (
      await Promise.all(Array.from({ length: CLIENTS }, () => work(here(), registerId, id)))
    ).flat()
    const writes = all.filter(({ from }) => from !== 'counted')
    const froms = writes.map(({ from }) => from)
    assert.equal(new Set(froms).size, froms.length, 'two were accepted on top of the same version')
    const next = new Map(writes.map(({ from, to }) => [from, to]))
    let version: string = begun.value.version
    for (let step = next.get(version); step !== undefined; step = next.get(version)) version = step
    const last = await standingOf(here().database.reads, registerId, 'exchange', id)
    assert.ok(last)
    assert.equal(version, versionOf(last), 'the accepted writes are one chain up to what stands')
    const counted = all.length - writes.length
    assert.equal(exchangeContent.parse(newestContent(last)).title.ko, String(counted))
    assert.ok(counted > ROUNDS / CLIENTS / 2, `${counted} writes were accepted`)
  })
})

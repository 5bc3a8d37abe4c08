import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFromTables } from '../../src/acts/open-tables/open-from-tables.ts'
import { readOpenTables } from '../../src/acts/open-tables/tables.ts'
import { tableFiles } from '../../src/cli/export/formats.ts'
import type { Engine } from '../../src/database/database.ts'
import { toId } from '../../src/kernel/ids.ts'
import { type Offer, offerAt } from '../../src/open-data/files/offer.ts'
import { TABLE_FORMATS, type TableFormat } from '../../src/open-data/files/noun-file.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { verifyHistory } from '../../src/records/history/verify-history.ts'
import { perform } from '../../src/records/perform.ts'
import { DESCRIBED } from '../../src/records/published/described/nouns.ts'
import { RECORDS } from '../../src/records/published/described/records.ts'
import { withGaonRegister } from '../support/gaon/gaon-register.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { addTold } from './published-data.ts'

async function offerOf({ database }: TestInstallation): Promise<Offer> {
  const offer = await offerAt(database.published, new URL('https://exchange.example.kr/data/all.zip'))
  assert.ok(offer)
  return offer
}

async function filesOf(here: TestInstallation, format: TableFormat): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {}
  for (const { name, ending, bytes } of tableFiles(await offerOf(here), format))
    files[`${name}.${ending}`] = Buffer.concat(await Array.fromAsync(bytes()))
  return files
}

/** Every published record but for the day of the data, which is the day of the import. */
async function publishedIn(here: TestInstallation): Promise<Record<string, unknown[]>> {
  const { scope } = await offerOf(here)
  const all: Record<string, unknown[]> = {}
  for (const { name } of DESCRIBED) {
    const records = (await Array.fromAsync(RECORDS[name](scope))).flat()
    all[name] = records.map(({ data_date: _day, ...record }) => record)
  }
  return all
}

async function takenIn(to: TestInstallation, files: Record<string, Uint8Array>): Promise<void> {
  const read = readOpenTables(files)
  assert.ok(read.ok, JSON.stringify(read))
  const registerId = toId<'register'>(read.value.register.id)
  assert.ok(registerId)
  for (const { text } of read.value.excerpts.values()) await to.files.keep(new TextEncoder().encode(text))
  const done = await perform(to, { principal: OPERATOR, registerId }, openFromTables, read.value)
  assert.ok(done.ok, JSON.stringify(done))
  const { faults } = await verifyHistory(to.database.reads, registerId, {
    publicKey: to.signer.publicKey,
    kept: [],
  })
  assert.deepEqual(faults, [])
}

async function open(t: { after: (work: () => Promise<void>) => void }, engine: Engine = 'sqlite') {
  const installation = await newInstallation(engine)
  t.after(() => installation.remove())
  return installation
}

for (const format of TABLE_FORMATS)
  test(`the reference register comes back from its ${format} files without a difference`, async (t) => {
    const [from, to] = [await open(t), await open(t, format === 'csv' ? 'postgres' : 'sqlite')]
    const registerId = await withReferenceRegister(from)
    const title = { ko: '=수식 "따옴표"\n둘째 줄', fr: 'é' }
    const links = [{ address: 'https://press.example/1', title }]
    const cost = { amount: 12_000_000, currency: 'KRW', published: true }
    await addTold(from, registerId, [
      { title, links, cost, account: title, form: 'homestay', thirdParties: [title] },
    ])
    await takenIn(to, await filesOf(from, format))
    assert.deepEqual(await publishedIn(to), await publishedIn(from))
  })

for (const format of ['json', 'csv', 'xlsx'] as const)
  test(`a register of three thousand exchanges comes back from its ${format} files without a difference`, async (t) => {
    const [from, to] = [await open(t), await open(t)]
    await withGaonRegister(from)
    await takenIn(to, await filesOf(from, format))
    assert.deepEqual(await publishedIn(to), await publishedIn(from))
  })

test('a table with a row that is not as described, and a folder without a table, are refused', async (t) => {
  const from = await open(t)
  await withReferenceRegister(from)
  const files = await filesOf(from, 'csv')
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files['exchanges.csv'])
  const wrong = { ...files, 'exchanges.csv': new TextEncoder().encode(csv.replace(',youth,', ',yuth,')) }
  const { 'facts.csv': _left, ...without } = files
  assert.deepEqual(readOpenTables(without), { ok: false, faults: [{ kind: 'table-missing', file: 'facts' }] })
  const read = readOpenTables(wrong)
  assert.ok(!read.ok && read.faults[0]?.kind === 'table-unreadable' && read.faults[0].file === 'exchanges')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withdrawExchange } from '../support/acts/withdraw-exchange.ts'
import { createApp } from '../../src/app.ts'
import { TABLE_FORMATS } from '../../src/open-data/files/noun-file.ts'
import { PAPER_FORMATS } from '../../src/open-data/paper/paper-document.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { perform } from '../../src/records/perform.ts'
import { onEachEngine } from '../support/each-engine.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { everyOutput, outputsAt } from './every-output.ts'
import { namedAddresses } from './named-addresses.ts'
import { addTold } from './published-data.ts'

/** Words that no output may hold: in what was never published, in what was withdrawn, in what only officers know. */
const DRAFT = 'CANARY-DRAFT-7Q'
const WITHDRAWN = 'CANARY-WITHDRAWN-7Q'
const PRIVATE = 'CANARY-PRIVATE-7Q'

/** Outputs of every kind that tell of exchanges: what is looked for is found in each as long as it is public. */
const TELLING = [
  ...[...TABLE_FORMATS, ...PAPER_FORMATS].map((format) => `/data/exchanges.${format}`),
  ...PAPER_FORMATS.map((format) => `/data/partners/fullerton.${format}`),
  '/data/exchanges.cp949.csv',
  '/data/all.zip',
  '/data/register.ttl',
  '/data/register.jsonld',
  '/api/v1/exchanges?limit=200',
  '/feeds/changes.atom',
  '/feeds/changes.json',
  '/feeds/exchanges.ics',
]

onEachEngine('what is not public', (here) => {
  test('stands in no file of the open data, in no archive and in no workbook', async () => {
    const installation = here()
    const registerId = await withReferenceRegister(installation)
    await addTold(installation, registerId, [told(DRAFT)], false)
    const [open = ''] = await addTold(installation, registerId, [
      { ...told('공개한 교류'), ...kept(PRIVATE) },
    ])
    const [id = ''] = await addTold(installation, registerId, [told(WITHDRAWN)])
    const app = await createApp(installation, (error) => assert.fail(String(error)))
    for (const path of TELLING)
      assert.ok(
        (await outputsAt(app, `http://localhost${path}`)).some(({ text }) => text.includes(WITHDRAWN)),
        `as long as it was public it stood at ${path}`,
      )
    const input = { id, reason: 'entered by mistake' }
    assert.ok((await perform(installation, { principal: OPERATOR, registerId }, withdrawExchange, input)).ok)
    await installation.database.transaction(async (rows) => {
      const secret = JSON.stringify({ readerWords: [PRIVATE] })
      const row = await rows.selectFrom('register').select('content').executeTakeFirstOrThrow()
      const content = JSON.stringify({ ...JSON.parse(row.content), ...JSON.parse(secret) })
      await rows.updateTable('register').set({ content }).execute()
      await rows.updateTable('history_payload').set({ payload: PRIVATE }).execute()
      await rows.updateTable('source').set({ content: PRIVATE }).execute()
    })
    const outputs = await everyOutput(app, 'http://localhost')
    for (const path of [...(await namedAddresses(app.routes, installation, open)), ...TELLING])
      outputs.push(...(await outputsAt(app, `http://localhost${path}`)))
    assert.ok(outputs.length > 80, String(outputs.length))
    for (const { name, text } of outputs)
      for (const canary of [DRAFT, WITHDRAWN, PRIVATE, '77123457', '1907-07-07'])
        assert.ok(!text.includes(canary), `${canary} in ${name}`)
    for (const path of [
      ...['json', 'jsonld', 'ttl'].map((ending) => `/data/records/${id}.${ending}`),
      `/api/v1/exchanges/${id}`,
    ]) {
      const answer = await app.fetch(new Request(`http://localhost${path}`))
      const text = await answer.text()
      assert.ok(![DRAFT, WITHDRAWN, PRIVATE].some((canary) => text.includes(canary)), path)
      assert.ok(answer.status === 404 || answer.status === 410, String(answer.status))
    }
  })
})

function told(canary: string) {
  return { title: { ko: canary, fr: canary }, place: { ko: canary }, parties: [partyOf(canary)] }
}

/** What a register keeps to itself unless it says otherwise. */
function kept(canary: string) {
  return {
    outcome: { published: false, text: { ko: canary } },
    cost: { published: false, amount: 77_123_457, currency: 'KRW' },
    reportDue: { published: false, day: '1907-07-07' },
  }
}

function partyOf(canary: string) {
  return { side: 'home' as const, group: 'citizens' as const, who: { ko: canary }, count: 3 }
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import iconv from 'iconv-lite'
import { withdrawExchange } from '../../src/acts/withdraw-exchange.ts'
import { createApp } from '../../src/app.ts'
import { PAPER_FORMATS } from '../../src/open-data/paper/paper-document.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { perform } from '../../src/records/perform.ts'
import { OFFERED } from '../../src/records/published/described/offered.ts'
import { onEachEngine } from '../support/each-engine.ts'
import type { TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { addTold } from './published-data.ts'
import { readPdf } from './read-back.ts'

/** Words that no output may hold: in what was never published, in what was withdrawn, in what only officers know. */
const DRAFT = 'CANARY-DRAFT-7Q'
const WITHDRAWN = 'CANARY-WITHDRAWN-7Q'
const PRIVATE = 'CANARY-PRIVATE-7Q'

onEachEngine('what is not public', (here) => {
  test('stands in no file of the open data, in no archive and in no workbook', async () => {
    const installation = here()
    const registerId = await withReferenceRegister(installation)
    await addTold(installation, registerId, [told(DRAFT)], false)
    await addTold(installation, registerId, [{ ...told('공개한 교류'), ...kept(PRIVATE) }])
    const [id = ''] = await addTold(installation, registerId, [told(WITHDRAWN)])
    const app = await createApp(installation, (error) => assert.fail(String(error)))
    for (const format of ['json', 'csv', ...PAPER_FORMATS])
      assert.ok(
        (await outputsAt(app, `/data/exchanges.${format}`)).some(({ text }) => text.includes(WITHDRAWN)),
        `it was public in ${format}`,
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
    const outputs = await everyOutput(installation)
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

interface Output {
  readonly name: string
  readonly text: string
}

/** The text of every address of the open data, and of every part of an archive. */
async function everyOutput(installation: TestInstallation): Promise<Output[]> {
  const app = await createApp(installation, (error) => assert.fail(String(error)))
  const fixed = app.routes.flatMap(({ method, path }) =>
    method === 'GET' && /^\/(?:data|api|feeds)(?:\/|$)/.test(path) && !/[:*]/.test(path) ? [path] : [],
  )
  const offered = OFFERED.flatMap(({ distributions }) => distributions.map(({ path }) => path))
  const outputs: Output[] = []
  const asked = offered.flatMap(reportOf)
  const dossiers = PAPER_FORMATS.map((format) => `/data/partners/fullerton.${format}`)
  for (const path of new Set([...fixed, ...offered, ...asked, ...dossiers]))
    outputs.push(...(await outputsAt(app, path)))
  return outputs
}

async function outputsAt(
  { fetch }: Pick<Awaited<ReturnType<typeof createApp>>, 'fetch'>,
  path: string,
): Promise<Output[]> {
  const answer = await fetch(new Request(`http://localhost${path}`))
  assert.equal(answer.status, 200, path)
  return textsIn(path, new Uint8Array(await answer.arrayBuffer()))
}

function reportOf(path: string): string[] {
  const stem = path.replace('.cp949.csv', '.csv')
  return stem === path ? [] : [`${stem}?encoding=cp949`, `${stem}?encoding=cp949&report=1`]
}

async function textsIn(name: string, bytes: Uint8Array): Promise<Output[]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = Object.entries(unzipSync(bytes)).map(([part, inner]) => textsIn(`${name}!${part}`, inner))
    return (await Promise.all(parts)).flat()
  }
  if (name.endsWith('.pdf'))
    return [{ name, text: (await readPdf(bytes)).pages.join('').replaceAll(/\s/g, '') }]
  const encoding = /cp949(?:\.csv)?$/.test(name) ? 'cp949' : 'utf-8'
  return [{ name, text: iconv.decode(Buffer.from(bytes), encoding) }]
}

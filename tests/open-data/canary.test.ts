import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import iconv from 'iconv-lite'
import { withdrawExchange } from '../../src/acts/withdraw-exchange.ts'
import { createApp } from '../../src/app.ts'
import { TABLE_FORMATS } from '../../src/open-data/files/noun-file.ts'
import { offerAt } from '../../src/open-data/files/offer.ts'
import { PAPER_FORMATS } from '../../src/open-data/paper/paper-document.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { perform } from '../../src/records/perform.ts'
import { DESCRIBED } from '../../src/records/published/described/nouns.ts'
import { OFFERED } from '../../src/records/published/described/offered.ts'
import { RECORDS } from '../../src/records/published/described/records.ts'
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
    const [open = ''] = await addTold(installation, registerId, [
      { ...told('공개한 교류'), ...kept(PRIVATE) },
    ])
    const [id = ''] = await addTold(installation, registerId, [told(WITHDRAWN)])
    const app = await createApp(installation, (error) => assert.fail(String(error)))
    const ids = { open, others: await otherIds(installation) }
    const telling = Object.values(TELLS_EXCHANGES)
    const before = await everyOutput(installation, ids, (path) =>
      [...telling, /all\.zip$/].some((one) => one.test(path)),
    )
    for (const [kind, called] of Object.entries(TELLS_EXCHANGES))
      assert.ok(
        before.some(({ name, text }) => called.test(name) && text.includes(WITHDRAWN)),
        `as long as it was public it stood in ${kind}`,
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
    const outputs = await everyOutput(installation, ids)
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

/** Each kind of output that tells of exchanges, and how its address, or its part of an archive, is called. */
const TELLS_EXCHANGES: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(TABLE_FORMATS.map((format) => [format, new RegExp(`/exchanges\\.${format}(?:!|$)`)])),
  ...Object.fromEntries(PAPER_FORMATS.map((format) => [format, new RegExp(`/exchanges\\.${format}(?:!|$)`)])),
  ...Object.fromEntries(
    PAPER_FORMATS.map((format) => [`dossier as ${format}`, new RegExp(`\\w\\.${format}(?:!|$)`)]),
  ),
  'CSV in CP949': /cp949/,
  Turtle: /register\.ttl$/,
  'JSON-LD': /register\.jsonld$/,
  'the table in the archive': /all\.zip!exchanges\.csv/,
  'the linked data in the archive': /all\.zip!register\.ttl/,
  'the API': /\/api\/v1\/exchanges\?/,
  Atom: /\.atom/,
  'JSON Feed': /changes\.json/,
  calendar: /exchanges\.ics/,
}

interface Ids {
  /** An exchange that is public and keeps some fields to itself. */
  readonly open: string
  /** A record of each other noun, by the name of its list. */
  readonly others: Readonly<Record<string, string>>
}

async function otherIds({ database }: TestInstallation): Promise<Record<string, string>> {
  const offer = await offerAt(database.published, new URL('http://localhost/data/all.zip'))
  assert.ok(offer)
  const ids: Record<string, string> = {}
  for (const { name, file } of DESCRIBED)
    for await (const records of RECORDS[name](offer.scope))
      if (records[0] && 'id' in records[0]) ids[file] ??= String(records[0].id)
  return ids
}

/** What stands for each address that holds a name: one that is none of these fails the test, so that none is forgotten. */
function namedIn(path: string, { open, others }: Ids): string[] | undefined {
  const list = /^\/api\/v1\/(?<list>\w+)\/:id$/.exec(path)?.groups?.list
  if (list !== undefined) return [list === 'exchanges' ? open : (others[list] ?? '')].filter(Boolean)
  switch (path.replace(/\{.*\}$/, '')) {
    case '/data/records/:file':
      return ['json', 'jsonld', 'ttl'].map((ending) => `${open}.${ending}`)
    case '/data/partners/:file':
      return PAPER_FORMATS.flatMap((format) => [`fullerton.${format}`, `fullerton.zh.${format}`])
    default:
      return undefined
  }
}

/** The text of every address of the open data that the application has, and of every part of an archive. */
async function everyOutput(
  installation: TestInstallation,
  ids: Ids,
  wanted: (path: string) => boolean = () => true,
): Promise<Output[]> {
  const app = await createApp(installation, (error) => assert.fail(String(error)))
  const paths = app.routes.flatMap(({ method, path, policy }) =>
    method === 'GET' &&
    policy === 'anyone' &&
    /^\/(?:data|api|feeds)(?:\/|$)/.test(path) &&
    !path.includes('*')
      ? [path]
      : [],
  )
  const named = paths
    .filter((path) => path.includes(':'))
    .flatMap((path) => {
      const names = namedIn(path, ids)
      assert.ok(names, `${path}: say here what stands there, so that it is looked into`)
      return names.map((name) => path.replace(/:.+$/, name))
    })
  const fixed = paths.filter((path) => !path.includes(':'))
  const offered = OFFERED.flatMap(({ distributions }) => distributions.map(({ path }) => path))
  const asked = [...offered.flatMap(reportOf), '/api/v1/exchanges?limit=200']
  const outputs: Output[] = []
  for (const path of new Set([...fixed, ...named, ...offered, ...asked].filter(wanted)))
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

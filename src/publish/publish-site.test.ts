import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { readConfig } from '../config.ts'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { withGaonRegister } from '../../tests/support/gaon/gaon-register.ts'
import { ENGINES, newInstallation, type TestInstallation } from '../../tests/support/installation.ts'
import { PAPER_BYTES, publishedMedia, publishedPaper } from '../../tests/support/published-media.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import { serveFolder } from '../../tests/support/static-server.ts'
import { correctExchange } from '../../tests/support/acts/correct-exchange.ts'
import { withdrawRecord } from '../acts/editing/withdraw-record.ts'
import { setLook } from '../acts/set-look.ts'
import { withdrawExchange } from '../../tests/support/acts/withdraw-exchange.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { exchangesOf } from '../records/exchange/exchange.view.ts'
import { perform } from '../records/perform.ts'
import { sha256 } from '../kernel/hash.ts'
import { type Id, toId } from '../kernel/ids.ts'
import { linksOf } from './links.ts'
import { publishSite } from './publish-site.ts'
import { isExported } from './scope.ts'
import { openSiteSource } from './site-source.ts'

/** On SQLite with the thirty partners of Gaon, on PostgreSQL with Yongin and its one. */
const REGISTERS = {
  sqlite: {
    open: (here: TestInstallation) => withGaonRegister(here, 120),
    slug: 'kanazawa',
    least: 130,
    papers: false,
  },
  postgres: { open: withReferenceRegister, slug: 'fullerton', least: 14, papers: false },
} as const

for (const engine of ENGINES)
  describe(`the site as files (${engine})`, () => {
    const { slug, least, papers } = REGISTERS[engine]
    let installation: TestInstallation
    let registerId: Id<'register'>
    let folder: string

    before(async () => {
      installation = await newInstallation(engine)
      registerId = await REGISTERS[engine].open(installation)
      const occasion = { principal: OPERATOR, registerId }
      assert.ok((await perform(installation, occasion, setLook, { colour: '#1a5c38' })).ok)
      folder = await mkdtemp(join(tmpdir(), 'gyoryu-export-'))
    })
    after(async () => {
      await rm(folder, { recursive: true, force: true })
    })

    const config = () => {
      const { folder: dataFolder, databaseAddress } = installation
      return readConfig({ GYORYU_DATA: dataFolder, DATABASE_URL: databaseAddress, PORT: '0' })
    }
    const publish = () =>
      publishSite(config(), {
        folder,
        history: false,
        papers,
        origin: 'https://gaon.example',
        progress: () => undefined,
      })

    async function written(): Promise<Map<string, number>> {
      const files = await readdir(folder, { recursive: true, withFileTypes: true })
      const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
      const own = paths.filter((path) => !path.includes('.gyoryu'))
      return new Map(await Promise.all(own.map(async (path) => [path, (await stat(path)).mtimeMs] as const)))
    }

    async function lastExchange() {
      const { reads } = installation.database
      const { id } = await reads
        .selectFrom('partnership')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow()
      const last = (await exchangesOf(reads, registerId, id)).at(-1)
      assert.ok(last)
      return last
    }

    test('is written whole, nothing that is led to is missing, and each file has its compressed neighbours', async () => {
      const report = await publish()
      assert.deepEqual(report.broken, [])
      assert.equal(report.written, report.served)
      assert.ok(report.served > least, `${report.served} addresses`)
      const page = await readFile(join(folder, `ko/partners/${slug}/index.html`))
      assert.deepEqual(
        brotliDecompressSync(await readFile(join(folder, `ko/partners/${slug}/index.html.br`))),
        page,
      )
      assert.deepEqual(gunzipSync(await readFile(join(folder, `ko/partners/${slug}/index.html.gz`))), page)
    })

    test('a second run changes no file', async () => {
      const earlier = await written()
      const report = await publish()
      assert.equal(report.written, 0)
      assert.equal(report.removed, 0)
      assert.deepEqual(await written(), earlier)
    })

    test('one changed exchange changes the files that tell of it and no other', async () => {
      const { id, version } = await lastExchange()
      const earlier = await written()
      const change = { title: { ko: '다시 쓴 제목', en: 'A title written anew' } }
      const done = await perform(installation, { principal: OPERATOR, registerId }, correctExchange, {
        id,
        version,
        change,
      })
      assert.ok(done.ok)
      await publish()
      const changed = [...(await written())]
        .filter(([path, time]) => earlier.get(path) !== time)
        .map(([path]) => path)
      assert.ok(changed.some((path) => path.endsWith(`en/partners/${slug}/index.html`)))
      assert.ok(
        !changed.some((path) => path.includes('partners/') && !path.includes(`partners/${slug}`)),
        changed.join('\n'),
      )
      assert.match(
        await readFile(join(folder, `en/partners/${slug}/index.html`), 'utf8'),
        /A title written anew/,
      )
    })

    test('what was withdrawn is gone from every file', async () => {
      const { id, version } = await lastExchange()
      const input = { id, version, reason: '두 번 올린 기록' }
      const done = await perform(installation, { principal: OPERATOR, registerId }, withdrawExchange, input)
      assert.ok(done.ok)
      const report = await publish()
      assert.deepEqual(report.broken, [])
      for (const path of (await written()).keys())
        if (path.endsWith('.html'))
          assert.doesNotMatch(await readFile(path, 'utf8'), /다시 쓴 제목|A title written anew/, path)
      const names = await readdir(folder, { recursive: true })
      assert.deepEqual(
        names.filter((name) => name.includes(id)),
        [],
      )
    })

    test('photos and papers are files beside the pages, byte for byte, until they are withdrawn', async () => {
      const { id: partner } = await installation.database.published
        .selectFrom('published_partnership')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow()
      const beside = { partners: [toId<'partnership'>(partner)].filter((one) => one !== undefined) }
      const paper = await publishedPaper(installation, registerId, beside)
      const report = await publish()
      assert.deepEqual(report.broken, [])
      const file = join(folder, `media/${sha256(PAPER_BYTES)}.pdf`)
      assert.deepEqual(new Uint8Array(await readFile(file)), PAPER_BYTES)
      assert.match(await readFile(join(folder, `ko/media/${paper}/index.html`), 'utf8'), /협정서/)
      const seen = { id: paper, version: '1.0', reason: '잘못 올린 문서' }
      const occasion = { principal: OPERATOR, registerId }
      assert.ok((await perform(installation, occasion, withdrawRecord('media'), seen)).ok)
      // Another one stays, for what is asked of the whole export below.
      const bytes = Buffer.concat([PAPER_BYTES, Buffer.from('\n')])
      const said = { licence: 'none' as const }
      await publishedMedia(installation, registerId, { name: '안내.pdf', bytes, standsWith: beside, said })
      assert.deepEqual((await publish()).broken, [])
      const names = await readdir(folder, { recursive: true })
      assert.deepEqual(
        names.filter((name) => name.includes(sha256(PAPER_BYTES)) || name.includes(paper)),
        [],
      )
    })

    test('a folder with other things in it is left alone', async () => {
      const strange = await mkdtemp(join(tmpdir(), 'gyoryu-strange-'))
      await writeFile(join(strange, 'photo.jpg'), '')
      const settings = {
        folder: strange,
        history: false,
        papers: false,
        origin: 'http://a.example',
        progress: () => undefined,
      }
      await assert.rejects(publishSite(config(), settings), /is not empty and no export of ours/)
      await rm(strange, { recursive: true })
    })

    test('serves every public address with the application and the database gone', async () => {
      const source = await openSiteSource(config(), 'https://gaon.example')
      const patterns = source.routes.filter(({ method, policy }) => method === 'GET' && policy === 'anyone')
      const unled = (await Promise.all(patterns.map(({ addresses }) => addresses?.() ?? []))).flat()
      // One register stands at its plain addresses, none under a name.
      const expected = patterns.filter(
        ({ path }) => !/^\/:(?:book|register)\//.test(path) && (papers || !path.includes('pdf')),
      )
      await source.close()
      await installation.remove()
      const server = await serveFolder(folder)
      try {
        const found = await crawled(server.address, unled)
        assert.deepEqual(
          [...found].filter(([, status]) => status !== 200).map(([address]) => address),
          [],
        )
        if (papers)
          assert.ok(found.has(`/data/partners/${slug}.en.pdf`) && found.has('/data/exchanges.ja.docx'))
        for (const { path } of expected.filter((one) =>
          isExported(one.path.replace(':locale', 'ko'), { history: false, papers }),
        ))
          assert.ok(
            [...found.keys()].some((address) => matches(path, address)),
            `nothing of ${path} was exported`,
          )
      } finally {
        await server.stop()
      }
    })
  })

/** Every address that the export itself leads to, and what answers there. */
async function crawled(address: string, unled: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  const waiting = ['/', '/data/history.json', '/robots.txt', '/sitemap.xml', ...unled]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    const response = await fetch(address + path)
    found.set(path, response.status)
    const text = await response.text()
    assert.doesNotMatch(text, /href="\/(?:desk|api)\b|method="post"/, path)
    waiting.push(...linksOf(response.headers.get('content-type') ?? '', text))
  }
  return found
}

function matches(pattern: string, address: string): boolean {
  const parts = address.split('/')
  const wanted = pattern.split('/')
  return (
    parts.length === wanted.length &&
    wanted.every((part, place) => part.startsWith(':') || part === parts[place])
  )
}

import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import { ENGINES, dropDatabase, newDatabase } from './support/installation.ts'

interface Started {
  readonly child: ChildProcess
  /** Everything that was printed so far. */
  readonly printed: () => string
  readonly ended: Promise<number | null>
}

/** `npm start`, as a newcomer types it. */
function npmStart(environment: Record<string, string>): Started {
  const child = spawn('npm', ['start'], { env: { ...process.env, PORT: '0', ...environment } })
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  child.stderr.on('data', (chunk) => (text += chunk))
  const ended = once(child, 'close').then(([code]) => code as number | null) // what a close event carries
  return { child, printed: () => text, ended }
}

/** Where the server says that it answers; rejected when it ends without having said so. */
function addressOf({ child, printed, ended }: Started): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  child.stdout?.on('data', () => {
    const found = /answers at (?<address>http:\/\/\S+)/.exec(printed())?.groups?.address
    if (found) resolve(found)
  })
  void ended.then(() => reject(new Error(`npm start ended:\n${printed()}`)))
  return promise
}

async function stop(started: Started): Promise<number | null> {
  started.child.kill('SIGTERM')
  return started.ended
}

/** The exit code of a start that should be refused; one that answers all the same is stopped. */
function refusalOf(started: Started): Promise<number | null> {
  return Promise.race([started.ended, addressOf(started).then(() => stop(started))])
}

for (const engine of ENGINES)
  describe(`npm start (${engine})`, () => {
    let folder = ''
    let environment: Record<string, string> = {}
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'gyoryu-start-'))
      environment = { GYORYU_DATA: folder, DATABASE_URL: engine === 'postgres' ? await newDatabase() : '' }
    })
    after(async () => {
      if (environment.DATABASE_URL) await dropDatabase(environment.DATABASE_URL)
      await rm(folder, { recursive: true, force: true })
    })

    test('imports the reference page into an empty folder and serves it; SIGTERM ends the server', async () => {
      const started = npmStart(environment)
      const address = await addressOf(started)
      const response = await fetch(`${address}/ko/partners/fullerton`)
      const page = await response.text()
      for (const told of [
        '2003년 7월 7일',
        '행정국장 외 5명',
        '자치분권과',
        '031-6193-3076',
        '16.8',
        '2004년 5월 4일',
      ])
        assert.ok(page.includes(told), told)
      assert.equal(await stop(started), 0)
      await assert.rejects(fetch(address))
      const [, token] =
        /^http:\/\/127\.0\.0\.1:\d+\/desk\/invitation\/([\w-]{43})$/m.exec(started.printed()) ?? []
      assert.ok(token, 'the link by which the first administrator comes in')
    })

    test('two starts at the same moment on an empty installation import the page once, and both answer', async () => {
      const empty = await mkdtemp(join(tmpdir(), 'gyoryu-start-'))
      const shared = { GYORYU_DATA: empty, DATABASE_URL: engine === 'postgres' ? await newDatabase() : '' }
      const starts = [npmStart(shared), npmStart(shared)]
      const addresses = await Promise.all(starts.map(addressOf))
      const pages = await Promise.all(
        addresses.map(async (address) => (await fetch(`${address}/data/history.json`)).json()),
      )
      assert.deepEqual(pages[0], pages[1])
      for (const started of starts) assert.equal(await stop(started), 0)
      if (shared.DATABASE_URL) await dropDatabase(shared.DATABASE_URL)
      await rm(empty, { recursive: true })
    })

    test('a second start keeps what is there', async () => {
      const started = npmStart(environment)
      const address = await addressOf(started)
      assert.doesNotMatch(started.printed(), /imported/)
      const { checkpoints } = (await (await fetch(`${address}/data/history.json`)).json()) as {
        checkpoints: unknown[]
      }
      assert.equal(checkpoints.length, 1)
      await stop(started)
    })

    test('a signing key that is lost is not replaced: the start says to restore it', async () => {
      const key = join(folder, 'keys', 'checkpoints.pem')
      await rename(key, `${key}.away`)
      const started = npmStart(environment)
      assert.equal(await refusalOf(started), 1)
      assert.match(started.printed(), /^The signing key .* is missing.* Restore keys\/checkpoints\.pem .*$/m)
      assert.doesNotMatch(started.printed(), /\n\s+at /, 'no stack')
      assert.deepEqual(await readdir(join(folder, 'keys')), ['checkpoints.pem.away', 'secret'])
      await rename(`${key}.away`, key)
    })

    test('a database of a newer version is left alone with one clear line', async () => {
      await addUnknownMigration(environment, folder)
      const started = npmStart(environment)
      assert.equal(await refusalOf(started), 1)
      assert.match(started.printed(), /written by a newer version/)
      assert.doesNotMatch(started.printed(), /\n\s+at /, 'no stack')
    })
  })

describe('npm start', () => {
  test('finishes the request that is running when it is told to end', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gyoryu-start-'))
    const started = npmStart({ GYORYU_DATA: folder })
    const address = await addressOf(started)
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode('page=%2Fpartners%2Ffullerton&edition=4&sco'))
        await new Promise((resolve) => setTimeout(resolve, 300))
        started.child.kill('SIGTERM')
        await new Promise((resolve) => setTimeout(resolve, 300))
        controller.enqueue(new TextEncoder().encode('re=5'))
        controller.close()
      },
    })
    const headers = { origin: address, 'content-type': 'application/x-www-form-urlencoded' }
    const request = { method: 'POST', body, headers, redirect: 'manual', duplex: 'half' } as const
    const response = await fetch(`${address}/ko/survey`, request)
    assert.equal(response.status, 303)
    assert.equal(await started.ended, 0)
    const database = new DatabaseSync(join(folder, 'gyoryu.db'), { readOnly: true })
    assert.equal(database.prepare('select count(*) as n from survey_answer').get()?.n, 1)
    database.close()
    await rm(folder, { recursive: true })
  })

  test('says in one line what it cannot start with, and leaves with 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gyoryu-start-'))
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo // listens on a port
    const file = join(folder, 'a-file')
    await writeFile(file, '')
    const wrong: [Record<string, string>, RegExp][] = [
      [{ GYORYU_DATA: folder, PORT: String(port) }, /^Port \d+ is in use on 127\.0\.0\.1\. .*$/m],
      [{ GYORYU_DATA: join(file, 'below') }, /^The data folder .* cannot be written\. .*$/m],
      [{ GYORYU_DATA: folder, PORT: '99999' }, /^PORT .*$/m],
      [{ GYORYU_DATA: folder, HOST: '203.0.113.1' }, /^203\.0\.113\.1 is no address of this machine\. .*$/m],
      [
        { GYORYU_DATA: folder, DATABASE_URL: 'postgres://127.0.0.1:1/none' },
        /^PostgreSQL cannot be reached .*$/m,
      ],
      [
        await folderWith('gyoryu.db', 'no database'),
        /^The database .*gyoryu\.db cannot be used \(.*\)\. Put .*$/m,
      ],
      [
        await folderWith('gyoryu.db/a-file', ''),
        /^The database .*gyoryu\.db cannot be used \(.*\)\. Put .*$/m,
      ],
      [
        await folderWith('keys/checkpoints.pem', 'no key'),
        /^.*checkpoints\.pem is no signing key .* backup.*$/m,
      ],
      [await folderWith('keys', ''), /^The signing key .*checkpoints\.pem cannot be read\. .*$/m],
      [await folderWith('files', ''), /^The folder .*files cannot be written\. .*$/m],
    ]
    for (const [environment, line] of wrong) {
      const started = npmStart(environment)
      assert.equal(await refusalOf(started), 1, started.printed())
      assert.match(started.printed(), line)
      assert.doesNotMatch(started.printed(), /\n\s+at /, 'no stack')
    }
    other.close()
    for (const [{ GYORYU_DATA: used }] of wrong) if (used) await rm(used, { recursive: true, force: true })
  })
})

/** A data folder in which one file stands that should not. */
async function folderWith(path: string, text: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-start-'))
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
  return { GYORYU_DATA: folder }
}

async function addUnknownMigration(environment: Record<string, string>, folder: string): Promise<void> {
  const statement = `insert into schema_migration (name, timestamp) values ('9999-from-the-future', '2030-01-01')`
  if (!environment.DATABASE_URL) {
    const database = new DatabaseSync(join(folder, 'gyoryu.db'))
    database.exec(statement)
    database.close()
    return
  }
  const { Client } = await import('pg')
  const client = new Client({ connectionString: environment.DATABASE_URL })
  await client.connect()
  await client.query(statement)
  await client.end()
}

import assert from 'node:assert/strict'
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Engine } from '../../src/database/database.ts'
import { movedRows } from '../../src/records/moving/moved-rows.view.ts'
import { MOVED, MOVED_TABLES, STAYS } from '../../src/records/moving/moved-tables.ts'
import { gyoryu, type Ran } from '../support/cli.ts'
import { withGaonRegister } from '../support/gaon/gaon-register.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { publishedPhoto } from '../support/published-media.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { addTold } from './published-data.ts'

function command(at: TestInstallation, ...words: string[]): Promise<Ran> {
  return gyoryu(words, { GYORYU_DATA: at.folder, DATABASE_URL: at.databaseAddress ?? '' })
}

/** Everything that goes with the register, but for the history's own tables, which grow by the entry of the move. */
async function contentOf(
  { database }: TestInstallation,
  registerId: string,
): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = {}
  for (const table of MOVED_TABLES) {
    if (/^history|checkpoint$/.test(table)) continue
    const rows = []
    for await (const chunk of movedRows(database.reads, table, registerId))
      rows.push(...chunk.map((row) => ({ ...row })))
    tables[table] = rows
  }
  return tables
}

async function inFolder(t: { after: (work: () => Promise<void>) => void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-move-'))
  t.after(() => rm(folder, { recursive: true }))
  return folder
}

async function pair(
  t: { after: (work: () => Promise<void>) => void },
  from: Engine,
  to: Engine,
): Promise<readonly [TestInstallation, TestInstallation]> {
  const both = [await newInstallation(from), await newInstallation(to)] as const
  for (const one of both) t.after(() => one.remove())
  return both
}

for (const [from, to] of [
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
] as const)
  test(`a register moves from ${from} to ${to} with its ids, drafts, history and files, and goes on there`, async (t) => {
    const [old, next] = await pair(t, from, to)
    const out = join(await inFolder(t), 'yongin.zip')
    const registerId = await withReferenceRegister(old)
    await addTold(old, registerId, [{ title: { ko: '공개하지 않은 교류' } }], false)
    const photo = await publishedPhoto(old, registerId, {})
    const exported = await command(old, 'export', '--register', 'yongin', '--out', out)
    assert.equal(exported.code, 0, exported.error)
    assert.equal((await stat(out)).mode & 0o777, 0o600)
    const imported = await command(next, 'import', out)
    assert.equal(imported.code, 0, imported.error)
    assert.match(imported.out, /0 faults/)
    assert.deepEqual(await contentOf(next, registerId), await contentOf(old, registerId))
    const [source] = await next.database.reads.selectFrom('source').select('file_hash').execute()
    assert.deepEqual(
      await next.files.read(source?.file_hash ?? ''),
      await old.files.read(source?.file_hash ?? ''),
    )
    const moved = await next.database.reads
      .selectFrom('media_file')
      .selectAll()
      .where('media_id', '=', photo)
      .execute()
    const kept = moved.filter(({ part }) => part === 'kept')
    assert.equal(kept.length, 9)
    for (const { hash } of kept) assert.deepEqual(await next.files.read(hash), await old.files.read(hash))
    await addTold(next, registerId, [{ title: { ko: '옮긴 뒤의 교류' } }])
    const verified = await command(next, 'verify')
    assert.equal(verified.code, 0, verified.error + verified.out)
    const again = await command(next, 'import', out)
    assert.deepEqual([again.code, /here already/.test(again.error)], [1, true], again.error)
  })

test('a register of three thousand exchanges moves without a difference', async (t) => {
  const [old, next] = await pair(t, 'sqlite', 'sqlite')
  const out = join(await inFolder(t), 'gaon.zip')
  const registerId = await withGaonRegister(old)
  assert.equal((await command(old, 'export', '--register', 'gaon', '--out', out)).code, 0)
  const imported = await command(next, 'import', out)
  assert.equal(imported.code, 0, imported.error)
  assert.deepEqual(await contentOf(next, registerId), await contentOf(old, registerId))
})

test('a package of which a byte was changed, or a part is missing, is refused and nothing of it is kept', async (t) => {
  const [old, next] = await pair(t, 'sqlite', 'sqlite')
  const folder = await inFolder(t)
  const out = join(folder, 'yongin.zip')
  await withReferenceRegister(old)
  assert.equal((await command(old, 'export', '--register', 'yongin', '--out', out)).code, 0)
  const parts = unzipSync(await readFile(out))
  const changed = new TextDecoder().decode(parts['tables/exchange.jsonl']).replace('2003', '2004')
  const { 'tables/fact.jsonl': _left, ...rest } = parts
  const other = JSON.parse(new TextDecoder().decode(parts['gyoryu-register.json']))
  const planted: [Record<string, Uint8Array>, RegExp][] = [
    [{ ...parts, 'tables/exchange.jsonl': strToU8(changed) }, /tables\/exchange\.jsonl is missing or is not/],
    [rest, /tables\/fact\.jsonl is missing/],
    [
      { ...parts, 'gyoryu-register.json': strToU8(JSON.stringify({ ...other, schema: ['0001-places'] })) },
      /another version/,
    ],
    [{ ...parts, 'gyoryu-register.json': strToU8('{}') }, /no register/],
  ]
  for (const [made, message] of planted) {
    await writeFile(out, zipSync(made))
    const { code, error } = await command(next, 'import', out)
    assert.equal(code, 1)
    assert.match(error, message)
  }
  assert.deepEqual(await next.database.reads.selectFrom('register').selectAll().execute(), [])
  await copyFile(out, join(folder, 'page.txt')) // so that it is no archive by name
  assert.equal((await command(next, 'import', join(folder, 'page.txt'))).code, 2)
})

test('the checkpoints of the old installation count up to the move, and no further', async (t) => {
  const [old, next] = await pair(t, 'sqlite', 'sqlite')
  const out = join(await inFolder(t), 'yongin.zip')
  const registerId = await withReferenceRegister(old)
  assert.equal((await command(old, 'export', '--register', 'yongin', '--out', out)).code, 0)
  assert.equal((await command(next, 'import', out)).code, 0)
  await next.database.transaction(async (rows) => {
    const own = await rows
      .selectFrom('published_checkpoint')
      .selectAll()
      .orderBy('sequence', 'desc')
      .limit(1)
      .execute()
    assert.equal(own[0]?.register_id, registerId)
    await rows
      .deleteFrom('published_checkpoint')
      .where('sequence', '=', own[0]?.sequence ?? 0)
      .execute()
  })
  const { code, error } = await command(next, 'verify')
  assert.equal(code, 1)
  assert.match(error, /checkpoint-unsigned/)
})

test('every table of the schema goes with a register or stays for a reason', async (t) => {
  const here = await newInstallation('sqlite')
  t.after(() => here.remove())
  const named = new Set([...Object.keys(MOVED), ...Object.keys(STAYS)])
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(join(here.folder, 'gyoryu.db'), { readOnly: true })
  const tables = database.prepare("select name from sqlite_schema where type = 'table'").all()
  database.close()
  const forgotten = tables
    .map(({ name }) => String(name))
    .filter((name) => !named.has(name) && !/^(?:sqlite_|schema_migration|published_search_index_)/.test(name))
  assert.deepEqual(forgotten, [])
})

test('what a register publishes opens it elsewhere, from a folder or from the archive', async (t) => {
  const [old, next] = await pair(t, 'sqlite', 'sqlite')
  const folder = await inFolder(t)
  await withReferenceRegister(old)
  const tables = join(folder, 'tables')
  const words = ['export', '--register', 'yongin', '--format', 'csv', '--out', tables]
  assert.equal((await command(old, ...words)).code, 0)
  const imported = await command(next, 'import', tables)
  assert.deepEqual([imported.code, imported.out.trim()], [0, 'yongin: 1 partners, 32 exchanges published'])
  const all = join(folder, 'all.zip')
  assert.equal(
    (await command(old, 'export', '--register', 'yongin', '--format', 'zip', '--out', all)).code,
    0,
  )
  const again = await command(next, 'import', all)
  assert.deepEqual([again.code, /here already/.test(again.error)], [1, true], again.error)
})

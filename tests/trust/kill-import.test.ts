import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { verifyHistory } from '../../src/records/history/verify-history.ts'
import { onEachEngine } from '../support/each-engine.ts'
import type { TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'

/** Few with every change; a hundred and more with `GYORYU_KILLS=100 npm test -- tests/trust/kill-import.test.ts`. */
const KILLS = Number(process.env.GYORYU_KILLS ?? 8)
const ROWS = 600

/** A page about an invented partner with so many exchanges that writing them takes a while. */
function inventedPage(number: number): string {
  const rows = Array.from(
    { length: ROWS },
    (_, i) =>
      `${1990 + (i % 30)}. ${1 + (i % 12)}. ${1 + (i % 28)} 벨로라${number}시 대표단 ${2 + (i % 9)}명 용인시 방문 ${i}차`,
  )
  return [
    '용인시 로고',
    '교류도시(해외)',
    `벨로라${number}시(우호)`,
    '교류추진 현황',
    '구분 내용',
    ...rows,
  ].join('\n')
}

/** What stands of the import of one file: its source, drafts, exchanges and published rows. */
async function standing({ database }: TestInstallation, title: string) {
  const sources = await database.reads.selectFrom('source').select(['id', 'content']).execute()
  const source = sources.find(({ content }) => content.includes(title))?.id ?? 'none'
  const drafts = await database.reads
    .selectFrom('draft')
    .select('state')
    .where('source_id', '=', source)
    .execute()
  const count = async (table: 'exchange' | 'published_exchange') =>
    (await database.reads.selectFrom(table).select('id').execute()).length
  return {
    source,
    drafts: drafts.length,
    exchanges: await count('exchange'),
    published: await count('published_exchange'),
  }
}

interface Importing {
  readonly title: string
  readonly ended: Promise<unknown>
  readonly kill: () => void
}

async function beginImport(
  { folder, databaseAddress }: TestInstallation,
  number: number,
): Promise<Importing> {
  const title = `belora-${number}.txt`
  const file = join(folder, title)
  await writeFile(file, inventedPage(number))
  const words = ['src/cli.ts', 'import', file, '--register', 'yongin', '--publish', '--title', title]
  const env = { ...process.env, GYORYU_DATA: folder, DATABASE_URL: databaseAddress ?? '' }
  const child = spawn(process.execPath, words, { env, stdio: 'ignore' })
  return { title, ended: once(child, 'exit'), kill: () => child.kill('SIGKILL') }
}

onEachEngine('an import that is killed', (here) => {
  test(`leaves all of itself or nothing, ${KILLS} times over`, { timeout: 180_000 }, async (t) => {
    const registerId = await withReferenceRegister(here())
    const began = performance.now()
    await (
      await beginImport(here(), 0)
    ).ended
    const whole = performance.now() - began // so that kills fall into an import, however fast the machine is
    const seen = { all: 0, nothing: 0 }
    let complete = 32 + ROWS
    for (let i = 1; i <= KILLS; i++) {
      const { title, ended, kill } = await beginImport(here(), i)
      await wait(whole * (0.3 + 0.8 * Math.random()))
      kill()
      await ended
      await wait(here().database.engine === 'postgres' ? 300 : 0) // until the server notices that its client is gone
      const { source, drafts, exchanges, published } = await standing(here(), title)
      const isThere = source !== 'none'
      seen[isThere ? 'all' : 'nothing'] += 1
      complete += isThere ? ROWS : 0
      assert.ok(isThere ? drafts >= ROWS : drafts === 0, `${drafts} drafts`)
      assert.deepEqual([exchanges, published], [complete, complete])
    }
    t.diagnostic(`all: ${seen.all}, nothing: ${seen.nothing}`)
    const witness = { publicKey: here().signer.publicKey, kept: [] }
    assert.deepEqual((await verifyHistory(here().database.reads, registerId, witness)).faults, [])
  })
})

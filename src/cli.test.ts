import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { gyoryu } from '../tests/support/cli.ts'
import { onEachEngine } from '../tests/support/each-engine.ts'
import type { TestInstallation } from '../tests/support/installation.ts'
import { withReferenceRegister } from '../tests/support/reference-register.ts'

const PAGE = 'data/seed/yongin-fullerton.txt'

/** A page about an invented partner, in the shape of the reference page. */
const INVENTED = `용인시 로고
교류도시(해외)
HOME
교류도시(해외)
벨로라시(우호)

교류추진 현황

구분 내용
2011. 5. 2 ~ 5. 6 용인시장 외 3명 벨로라시 방문
2012. 10. 1 벨로라시 중학생 8명 용인시 홈스테이
`

function environmentOf({ folder, databaseAddress }: TestInstallation): Record<string, string> {
  return { GYORYU_DATA: folder, DATABASE_URL: databaseAddress ?? '' }
}

describe('the command line', () => {
  test('reads the reference page exactly as expected', async () => {
    const { code, out } = await gyoryu(['read', PAGE, '--json'])
    assert.equal(code, 0)
    const read = JSON.parse(out)
    const expected = JSON.parse(await readFile('data/seed/yongin-fullerton.expected.json', 'utf8'))
    for (const part of ['rows', 'facts', 'agreements', 'background', 'contact', 'unread'])
      assert.deepEqual(read[part], expected[part], part)
    assert.equal(read.rows.length, 32)
  })

  test('shows what it read in lines that a person can follow', async () => {
    const { out } = await gyoryu(['read', PAGE])
    assert.match(out, /^Exchanges \(32\)$/m)
    assert.match(out, /2003-07-07\/2003-07-12 {2}official-visit {2}outbound {2}6 {2}/)
    assert.match(out, /자치분권과 {2}031-6193-3076/)
  })

  test('has help for all of it and for each command', async () => {
    const all = await gyoryu(['--help'])
    assert.equal(all.code, 0)
    for (const name of ['read', 'import', 'serve', 'migrate', 'verify']) {
      assert.match(all.out, new RegExp(`^ {2}${name} `, 'm'))
      const one = await gyoryu([name, '--help'])
      assert.equal(one.code, 0)
      assert.match(one.out, new RegExp(`gyoryu -- ${name}`))
    }
  })

  test('answers what it does not understand, or cannot read, with what to do and exit code 2', async () => {
    const wrong: [string[], RegExp][] = [
      [[], /COMMAND/],
      [['fly'], /no command “fly”/],
      [['read'], /FILE is missing/],
      [['read', PAGE, '--colour'], /colour/],
      [['read', PAGE, 'more'], /one argument too many/],
      [['read', 'no-such-file.txt'], /there is no such file/],
      [['read', 'data'], /it is a folder/],
      [['read', 'docs/page.png'], /not text in UTF-8/],
      [['import', PAGE], /--register is missing/],
      [['verify', '--checkpoints', PAGE], /no copy of/],
    ]
    for (const [words, message] of wrong) {
      const { code, out, error } = await gyoryu(words)
      assert.equal(code, 2, words.join(' '))
      assert.match(out + error, message)
    }
  })

  test('says which setting cannot be used', async () => {
    const { code, error } = await gyoryu(['migrate'], { PORT: 'eighty', DATABASE_URL: 'mysql://x' })
    assert.equal(code, 1)
    assert.match(error, /PORT .*DATABASE_URL|DATABASE_URL .*PORT/s)
  })
})

onEachEngine('the command line on an installation', (here) => {
  test('imports a page as drafts, publishes another, knows a file again, and verifies the history', async () => {
    await withReferenceRegister(here())
    const environment = environmentOf(here())
    const file = join(here().folder, 'belora.txt')
    await writeFile(file, INVENTED)
    const published = await gyoryu(['import', file, '--register', 'yongin', '--publish'], environment)
    assert.equal(published.code, 0, published.error)
    assert.match(published.out, /: 2 exchanges, 0 agreements, 0 facts published/)
    const again = await gyoryu(['import', file, '--register', 'yongin'], environment)
    assert.equal(again.code, 1)
    assert.match(again.error, /imported before/)
    const other = join(here().folder, 'other.txt')
    await writeFile(other, INVENTED.replaceAll('용인시', '가온시'))
    const elsewhere = await gyoryu(['import', other, '--register', 'yongin', '--publish'], environment)
    assert.equal(elsewhere.code, 1)
    assert.match(elsewhere.error, /“가온시”/)
    const unknown = await gyoryu(['import', file, '--register', 'atlantis'], environment)
    assert.equal(unknown.code, 1)
    assert.match(unknown.error, /no such register/)
    const verified = await gyoryu(['verify'], environment)
    assert.equal(verified.code, 0, verified.error)
    assert.match(verified.out, /^yongin: 6 entries, 2 checkpoints, 0 faults$/m)
  })

  test('does not publish without being told to', async () => {
    await withReferenceRegister(here())
    const file = join(here().folder, 'belora.txt')
    await writeFile(file, INVENTED)
    const { code } = await gyoryu(['import', file, '--register', 'yongin'], environmentOf(here()))
    assert.equal(code, 0)
    const { reads, published } = here().database
    const open = await reads.selectFrom('draft').select('id').where('state', '=', 'open').execute()
    assert.ok(open.length > 0)
    assert.equal((await published.selectFrom('published_partnership').select('id').execute()).length, 1)
  })

  test('verify finds a changed history and leaves with 1; a kept copy shows a rewrite', async () => {
    await withReferenceRegister(here())
    await here().database.transaction((rows) =>
      rows.updateTable('history').set({ act: 'nothing' }).where('sequence', '=', 1).execute(),
    )
    const { code, error } = await gyoryu(['verify'], environmentOf(here()))
    assert.equal(code, 1)
    assert.match(error, /entry 1: entry-changed/)
  })
})

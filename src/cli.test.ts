import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import iconv from 'iconv-lite'
import { gyoryu, gyoryuProcess } from '../tests/support/cli.ts'
import { onEachEngine } from '../tests/support/each-engine.ts'
import { dropDatabase, newDatabase, type TestInstallation } from '../tests/support/installation.ts'
import { makeWorkbook } from '../tests/support/make/xlsx.ts'
import { withReferenceRegister } from '../tests/support/reference-register.ts'
import { checkpointsOf } from './records/published/checkpoints.view.ts'

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

function listOf(day: string, text: string) {
  const rows = [
    ['연도', '일자', '교류내용'],
    ['2012', day, text],
  ]
  return { kind: 'table', rows: rows.map((row) => row.map((cell) => ({ text: cell }))) } as const
}

function environmentOf({ folder, databaseAddress }: TestInstallation): Record<string, string> {
  return { GYORYU_DATA: folder, DATABASE_URL: databaseAddress ?? '' }
}

describe('the command line', () => {
  test('reads the reference page exactly as expected', async () => {
    const { code, out } = await gyoryuProcess(['read', PAGE, '--json'])
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
    const all = await gyoryuProcess(['--help'])
    assert.equal(all.code, 0)
    for (const name of ['read', 'import', 'teach', 'serve', 'migrate', 'verify']) {
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
      [['read', 'docs/page.png'], /It is a picture/],
      [['read', PAGE, '--encoding', 'ebcdic'], /no encoding “ebcdic”.* cp949/],
      [['read', PAGE, '--encoding', 'utf-16'], /not utf-16le/],
      [['import', PAGE], /--register is missing/],
      [['import', PAGE, '--register', 'yongin', '--partner', '   '], /--partner is empty/],
      [['read', PAGE, '--home', ''], /--home is empty/],
      [['verify', '--checkpoints', PAGE], /no copy of/],
    ]
    for (const [words, message] of wrong) {
      const { code, out, error } = await gyoryu(words)
      assert.equal(code, 2, words.join(' '))
      assert.match(out + error, message)
    }
  })

  test('verify says that there is nothing to verify, and makes nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gyoryu-verify-'))
    for (const name of ['', 'not-there']) {
      const place = { GYORYU_DATA: join(folder, name), DATABASE_URL: '' }
      const { code, error } = await gyoryu(['verify'], place)
      assert.equal(code, 1)
      assert.match(error, /^There is no register here to verify\..*\n$/)
    }
    assert.deepEqual(await readdir(folder), [])
    await rm(folder, { recursive: true })
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

  test('imports a workbook and a list in CP949 as it does text, and tells what the workbook hides', async () => {
    await withReferenceRegister(here())
    const [title, list] = [
      { kind: 'line', text: '벨로라시(우호)' },
      listOf('5. 2', '용인시장 외 3명 벨로라시 방문'),
    ] as const
    const workbook = join(here().folder, 'belora.dat')
    await writeFile(
      workbook,
      makeWorkbook([
        { name: '교류실적', page: [title, list] },
        { name: '연락처', page: [title], hidden: true },
      ]),
    )
    const words = ['--register', 'yongin', '--home', '용인시', '--publish']
    const first = await gyoryu(['import', workbook, ...words], environmentOf(here()))
    assert.equal(first.code, 0, first.error)
    assert.match(first.out, /: 1 exchanges, 0 agreements, 0 facts published/)
    assert.match(first.error, /“연락처” is hidden/)
    const text = join(here().folder, 'other.dat')
    const lines =
      '연도,일자,교류내용\n2013,5. 2,용인시장 외 3명 벨로라시 방문\n2014,6. 3,벨로라시 시장 용인시 방문\n'
    await writeFile(text, iconv.encode(lines, 'cp949'))
    const second = await gyoryu(['import', text, ...words, '--partner', '벨로라시'], environmentOf(here()))
    assert.match(second.out, /: 2 exchanges, 0 agreements, 0 facts published/, second.error)
    const rows = await here().database.reads.selectFrom('source').select('content').execute()
    const types = rows.map(({ content }) => String(JSON.parse(content).mediaType))
    assert.ok(types.includes('text/csv; charset=cp949'), types.join())
    assert.ok(types.some((type) => type.endsWith('spreadsheetml.sheet')))
  })

  test('reads pages with the words that a register was taught, and with no others', async () => {
    await withReferenceRegister(here())
    const [page, words] = [join(here().folder, 'belora.txt'), join(here().folder, 'words.json')]
    await writeFile(
      page,
      INVENTED.replace(
        '2012. 10. 1 벨로라시 중학생 8명 용인시 홈스테이',
        '2012. 10. 1 벨로라시 두레패 8명 용인시 마실',
      ),
    )
    await writeFile(words, JSON.stringify([{ language: 'ko', kinds: { culture: ['두레패'] } }]))
    const kindsRead = async () => {
      const { out } = await gyoryu(['read', page, '--words', words, '--json'])
      return JSON.parse(out).rows.map((row: { kind: string }) => row.kind)
    }
    assert.deepEqual((await kindsRead()).at(-1), 'culture')
    const taught = await gyoryu(['teach', words, '--register', 'yongin'], environmentOf(here()))
    assert.equal(taught.code, 0, taught.error)
    const imported = await gyoryu(['import', page, '--register', 'yongin'], environmentOf(here()))
    assert.equal(imported.code, 0, imported.error)
    const drafts = await here().database.reads.selectFrom('draft').select('content').execute()
    assert.ok(drafts.some(({ content }) => content.includes('kind/own-words')))
    const verified = await gyoryu(['verify'], environmentOf(here()))
    assert.equal(verified.code, 0, verified.error)
  })

  test('does not take words that it cannot use', async () => {
    await withReferenceRegister(here())
    const words = join(here().folder, 'words.json')
    await writeFile(words, JSON.stringify([{ language: 'ko', kinds: { play: ['놀이'] } }]))
    const { code, out, error } = await gyoryu(['teach', words, '--register', 'yongin'], environmentOf(here()))
    assert.equal(code, 2)
    assert.match(out + error, /docs\/reader\.md/)
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

  test('publishes the drafts of a file that was imported before, once', async () => {
    await withReferenceRegister(here())
    const file = join(here().folder, 'belora.txt')
    await writeFile(file, INVENTED)
    const words = ['import', file, '--register', 'yongin']
    assert.equal((await gyoryu(words, environmentOf(here()))).code, 0)
    const published = await gyoryu([...words, '--publish'], environmentOf(here()))
    assert.equal(published.code, 0, published.error)
    assert.match(published.out, /: 2 exchanges, 0 agreements, 0 facts published/)
    const again = await gyoryu([...words, '--publish'], environmentOf(here()))
    assert.equal(again.code, 1)
    assert.match(again.error, /imported before/)
  })

  test('calls a source by its own trail, its first line or the officer’s words, never by the name of the file', async () => {
    await withReferenceRegister(here())
    const pages: [string, string[], string][] = [
      [
        `HOME > 용인소개 > 교류도시(해외) > 벨로라시(우호)\n${INVENTED}`,
        [],
        '교류도시(해외) › 벨로라시(우호)',
      ],
      [INVENTED, [], '용인시 로고'],
      [`${INVENTED}\n`, ['--title', ' 옛 누리집 '], '옛 누리집'],
    ]
    for (const [page, option] of pages) {
      const file = join(here().folder, 'draft of Kim, do not publish.txt')
      await writeFile(file, page)
      const words = ['import', file, '--register', 'yongin', ...option]
      const { code, error } = await gyoryu(words, environmentOf(here()))
      assert.equal(code, 0, error)
    }
    const rows = await here().database.reads.selectFrom('source').select('content').execute()
    const titles = new Set(rows.map(({ content }) => String(JSON.parse(content).title)))
    for (const [, , title] of pages) assert.ok(titles.has(title), title)
    assert.ok(![...titles].some((title) => title.includes('Kim')))
  })

  test('verify does not take a database without a register for a history without faults', async () => {
    const { code, out, error } = await gyoryu(['verify'], environmentOf(here()))
    assert.deepEqual([code, out], [1, ''])
    assert.match(error, /no register/)
  })

  test('verify makes no tables where nobody began', async () => {
    const { databaseAddress, folder } = here()
    const empty = databaseAddress ? await newDatabase() : ''
    const place = { GYORYU_DATA: join(folder, 'empty'), DATABASE_URL: empty }
    if (!empty) await mkdir(place.GYORYU_DATA).then(() => writeFile(join(folder, 'empty', 'gyoryu.db'), ''))
    for (let i = 0; i < 2; i++) {
      const { code, error } = await gyoryu(['verify'], place)
      assert.equal(code, 1)
      assert.match(error, /no register/)
    }
    const left = await readdir(place.GYORYU_DATA).catch(() => [])
    assert.deepEqual(left, empty ? [] : ['gyoryu.db'])
    if (empty) await dropDatabase(empty)
  })

  test('verify finds kept checkpoints of a register that is gone', async () => {
    const registerId = await withReferenceRegister(here())
    const checkpoints = await checkpointsOf(here().database.published, registerId)
    const file = join(here().folder, 'history.json')
    await writeFile(file, JSON.stringify({ checkpoints }))
    const words = ['verify', '--checkpoints', file]
    assert.equal((await gyoryu(words, environmentOf(here()))).code, 0)
    const other = checkpoints.map((one) => ({ ...one, register: 'another-register' }))
    await writeFile(file, JSON.stringify({ checkpoints: other }))
    const { code, error } = await gyoryu(words, environmentOf(here()))
    assert.equal(code, 1)
    assert.match(error, /^register another-register: .* not in this database$/m)
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

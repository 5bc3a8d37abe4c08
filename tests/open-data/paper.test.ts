import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createApp } from '../../src/app.ts'
import { inWords } from '../../src/edtf/in-words.ts'
import { type Edtf, toEdtf } from '../../src/edtf/edtf.ts'
import { readHere } from '../../src/formats/read-here.ts'
import { LOCALES } from '../../src/kernel/locale.ts'
import { wordsFor } from '../../src/words/words-for.ts'
import { longestStall } from '../support/longest-stall.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { addTold } from './published-data.ts'
import { elements, readDocx, readPdf, type Tagged } from './read-back.ts'

describe('a document to be printed', () => {
  let here: TestInstallation
  let dates: Edtf[]
  let ask: (path: string, headers?: Record<string, string>) => Promise<Response>

  before(async () => {
    here = await newInstallation('sqlite')
    await withReferenceRegister(here)
    const rows = await here.database.published
      .selectFrom('published_exchange')
      .select('data')
      .orderBy('earliest')
      .execute()
    dates = rows.map(({ data }) => toEdtf(JSON.parse(data).date) ?? assert.fail(data))
    const { fetch } = await createApp(here, (error) => assert.fail(String(error)))
    ask = (path, headers = {}) => fetch(new Request(`http://localhost${path}`, { headers }))
  })
  after(() => here.remove())

  async function bytes(path: string): Promise<Uint8Array> {
    const answer = await ask(path)
    assert.equal(answer.status, 200, path)
    return new Uint8Array(await answer.arrayBuffer())
  }

  const textOf = (tree: readonly Tagged[], ...roles: string[]) =>
    elements(tree, ...roles).map(({ text }) => text.trim())

  test('is a tagged PDF with its title, its language, headings in order, and a bookmark for each part', async () => {
    const read = await readPdf(await bytes('/data/partners/fullerton.pdf'))
    assert.deepEqual([read.title, read.language, read.isTagged], ['플러튼시 교류 현황', 'ko', true])
    const headings = elements(read.tree, 'H1', 'H2', 'H3')
    assert.equal(headings[0]?.role, 'H1')
    assert.deepEqual(textOf(read.tree, 'H2'), read.bookmarks)
    assert.deepEqual(read.bookmarks, [
      '한눈에',
      '교류의 맥박',
      '추진배경·성과',
      '일반현황',
      '맺은 협정',
      '교류추진 현황',
      '해마다 오간 사람',
      '출처',
      '이 문서에 대하여',
    ])
  })

  test('names the columns and the rows of its tables, so that a cell can be heard with them', async () => {
    const file = await bytes('/data/partners/fullerton.pdf')
    const read = await readPdf(file)
    assert.ok(textOf(read.tree, 'TH').includes('구분'))
    for (const row of elements(read.tree, 'TR').filter(({ children }) => children.length > 1))
      assert.ok(
        row.children.some(({ role }) => role === 'TH'),
        row.text,
      )
    const raw = Buffer.from(file).toString('latin1')
    const scopes = ['Column', 'Row'].map((scope) => raw.split(`/Scope /${scope}`).length - 1)
    assert.deepEqual(
      scopes,
      [3 + 2 + 5 + 3, 8 + 12 + 3 + 32 + 14 + 4].map((_, at) => scopes[at]),
    )
    assert.equal((scopes[0] ?? 0) + (scopes[1] ?? 0), raw.split(/\/S \/TH\b/).length - 1)
  })

  test('says on each page where it comes from and which page it is, and repeats the names of the columns', async () => {
    const { pages, tree } = await readPdf(await bytes('/data/partners/fullerton.pdf'))
    for (const [at, text] of pages.entries()) {
      assert.match(text, /http:\/\/localhost\/ko\/partners\/fullerton/)
      assert.match(text, new RegExp(`${at + 1} / ${pages.length}`))
    }
    const drawn = pages.filter((text) => text.includes('방향') && text.includes('인원')).length
    assert.ok(drawn > 1)
    assert.equal(textOf(tree, 'TH').filter((text) => text === '방향').length, 1, 'heard once')
  })

  for (const locale of LOCALES)
    test(`tells every exchange with its date in ${locale}, in both formats alike`, async () => {
      const words = wordsFor(locale)
      const wanted = dates.map((date) => inWords(date, locale).replaceAll(/\s/g, ''))
      const pdf = await readPdf(await bytes(`/data/partners/fullerton.${locale}.pdf`))
      assert.equal(pdf.language, locale)
      const cells = elements(pdf.tree, 'TR').map(({ children }) =>
        (children[0]?.text ?? '').replaceAll(/\s/g, ''),
      )
      assert.deepEqual(
        cells.filter((text) => wanted.includes(text)),
        wanted,
      )
      const docx = readDocx(await bytes(`/data/partners/fullerton.${locale}.docx`))
      const table = docx.tables.find(([head]) => head?.[0] === words.tableDate) ?? []
      assert.deepEqual(
        table.slice(1).map(([date = '']) => date.replaceAll(/\s/g, '')),
        wanted,
      )
      assert.ok(docx.paragraphs.some(({ style, text }) => style === 'Title' && text.length > 0))
      assert.ok(docx.languages.has({ ko: 'ko-KR', en: 'en-US', ja: 'ja-JP', zh: 'zh-CN' }[locale]))
      if (locale !== 'ko') assert.ok(docx.languages.has('ko-KR'), 'what stands there in Korean says so')
      assert.equal(
        docx.repeatedRows,
        docx.tables.filter(([head]) => head && head[0] !== table[0]?.[0]).length - 1,
      )
    })

  test('says of each value as of when it is and where it came from, and of itself of which day it is', async () => {
    const { tree } = await readPdf(await bytes('/data/partners/fullerton.pdf'))
    const rows = elements(tree, 'TR').map(({ text }) => text)
    assert.ok(rows.some((row) => /^인구.*13만.7천.명.*시점 모름.*\[1\]/.test(row)))
    const text = textOf(tree, 'P', 'TR').join('\n')
    assert.match(text, /현재 공개된 모습입니다/)
    assert.match(text, /데이터기준일자\s*\d{4}년/)
    assert.match(textOf(tree, 'LI').join(), /^\[1\].*용인시 누리집/)
  })

  test('is read again by our own reader with the dates of its exchanges, none lost and none changed', async () => {
    for (const path of ['/data/partners/fullerton.docx', '/data/exchanges.docx']) {
      const read = readHere(await bytes(path))
      assert.ok(read.ok, JSON.stringify(read))
      const found = Map.groupBy(read.value.reading.exchanges, ({ date }) => date.value)
      const wanted = Map.groupBy(dates, (date) => date)
      for (const [date, { length }] of wanted)
        assert.equal(found.get(date)?.length, length, `${date} in ${path}`)
    }
  })

  test('of one year holds what happened in it and nothing else', async () => {
    const { tree, title } = await readPdf(await bytes('/data/exchanges.pdf?year=2004'))
    assert.match(title, /2004년/)
    const told = elements(tree, 'TR').filter(({ text }) => /^\d{4}년/.test(text))
    assert.equal(told.length, dates.filter((date) => date.startsWith('2004')).length)
    assert.ok(told.every(({ text }) => text.startsWith('2004년')))
    const docx = readDocx(await bytes('/data/partners/fullerton.docx?year=1950'))
    assert.ok(docx.paragraphs.some(({ text }) => text === '1950년에 기록된 교류가 없습니다.'))
  })

  test('is not sent again to whoever has it, and is the same byte for byte', async () => {
    for (const path of ['/data/exchanges.pdf', '/data/partners/fullerton.en.docx']) {
      const first = await ask(path)
      const etag = first.headers.get('etag') ?? ''
      assert.equal((await ask(path, { 'if-none-match': etag })).status, 304)
      assert.deepEqual(await bytes(path), new Uint8Array(await first.arrayBuffer()))
      assert.notEqual((await ask(`${path}?year=2004`)).headers.get('etag'), etag)
    }
    assert.match(
      (await ask('/data/exchanges.docx')).headers.get('content-disposition') ?? '',
      /^attachment; .*\.docx/,
    )
  })

  test('is refused for a year, a language and a partner that there is not', async () => {
    const answers = [
      ['/data/exchanges.pdf?year=20', 400],
      ['/data/exchanges.pdf?lang=fr', 400],
      ['/data/exchanges.docx?partner=nowhere', 400],
      ['/data/partners/nowhere.pdf', 404],
      ['/data/partners/fullerton.fr.pdf', 404],
      ['/data/partners/full.er.ton.pdf', 404],
    ] as const
    for (const [path, status] of answers) assert.equal((await ask(path)).status, status, path)
  })

  test('leads nobody into waiting: others are answered while a long list is made', async () => {
    const [{ id }] = (await here.database.reads.selectFrom('register').select('id').execute()) as [
      { id: never },
    ]
    const told = Array.from({ length: 400 }, (_, at) => ({
      title: { ko: `시험 교류 ${at}` },
      date: `19${10 + (at % 80)}`,
    }))
    await addTold(here, id, told)
    const { result, stall } = await longestStall(() => bytes('/data/exchanges.pdf'))
    assert.ok((await readPdf(result)).pages.length > 10)
    assert.ok(stall < 100, `${stall} ms`)
  })

  test('says which letters it could not draw, and keeps them for whoever copies the text', async () => {
    const [{ id }] = (await here.database.reads.selectFrom('register').select('id').execute()) as [
      { id: never },
    ]
    await addTold(here, id, [{ title: { ko: '치앙마이 เชียงใหม่ 방문' }, date: '1901' }])
    const file = await bytes('/data/exchanges.pdf?year=1901')
    const { pages } = await readPdf(file)
    assert.match(pages.join(' '), /자리에는 〓 표를 두었습니다\..*U\+0E21/s)
    assert.match(pages.join(' '), /치앙마이\s+〓{9}/)
  })
})

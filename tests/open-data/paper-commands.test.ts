import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gyoryu, type Ran } from '../support/cli.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { elements, readDocx, readPdf } from './read-back.ts'

const ADDRESS = 'https://city.example'
const LANGUAGES = ['ko', 'en', 'ja', 'zh']

describe('documents to be printed, on the command line', () => {
  let here: TestInstallation
  let folder: string

  before(async () => {
    here = await newInstallation('sqlite')
    await withReferenceRegister(here)
    folder = await mkdtemp(join(tmpdir(), 'gyoryu-paper-'))
  })
  after(async () => {
    await here.remove()
    await rm(folder, { recursive: true })
  })

  function command(...words: string[]): Promise<Ran> {
    return gyoryu(words, { GYORYU_DATA: here.folder, DATABASE_URL: '' })
  }

  async function exported(format: string, ...words: string[]): Promise<Uint8Array> {
    const out = join(folder, `paper.${format}`)
    const asked = ['--register', 'yongin', '--format', format, '--out', out, '--address', ADDRESS]
    const { code, out: said, error } = await command('export', ...asked, ...words)
    assert.deepEqual([code, said.trim()], [0, out], error)
    return new Uint8Array(await readFile(out))
  }

  test('export writes the list of exchanges as a tagged PDF with the address of the site on each page', async () => {
    const { isTagged, pages, tree } = await readPdf(await exported('pdf'))
    assert.equal(isTagged, true)
    for (const page of pages) assert.ok(page.includes(ADDRESS))
    assert.equal(elements(tree, 'TR').filter(({ text }) => /^\d{4}년/.test(text)).length, 32)
  })

  test('export writes the dossier of a partner, of one year and in one language when these are asked for', async () => {
    const dossier = await readPdf(await exported('pdf', '--partner', 'fullerton', '--lang', 'en'))
    assert.deepEqual([dossier.language, /Fullerton/.test(dossier.title)], ['en', true])
    const docx = readDocx(await exported('docx', '--partner', 'fullerton', '--year', '2004'))
    const dates = docx.tables.flat().flatMap(([date = '']) => (/^\d{4}년/.test(date) ? [date] : []))
    assert.ok(dates.length > 0)
    assert.ok(docx.languages.has('ko-KR'))
    const listed = docx.tables.find(([head]) => head?.[0] === '날짜')?.slice(1) ?? []
    assert.ok(listed.length > 0 && listed.every(([date = '']) => date.startsWith('2004년')))
  })

  test('export says what is wrong with a partner, a language or a year that there is not', async () => {
    const asked = ['export', '--register', 'yongin', '--format', 'pdf', '--out', join(folder, 'none.pdf')]
    for (const [name, value, message] of [
      ['--partner', 'atlantis', /No public partner has the address atlantis/],
      ['--lang', 'fr', /--lang is one of ko, en, ja, zh/],
      ['--year', '20', /--year a year like 2016/],
    ] as const) {
      const { code, error } = await command(...asked, name, value)
      assert.equal(code, 2, error)
      assert.match(error, message)
    }
    assert.ok(!(await readdir(folder)).includes('none.pdf'))
  })

  test('publish writes documents when it is asked for them, and each is led to by its page', async () => {
    const out = join(folder, 'site')
    const { code, error } = await command('publish', '--out', out, '--address', ADDRESS, '--papers')
    assert.equal(code, 0, error)
    const files = await readdir(join(out, 'data'), { recursive: true })
    const written = new Set(files.filter((name) => /\.(?:pdf|docx)$/.test(name)))
    for (const language of LANGUAGES)
      for (const format of ['pdf', 'docx'])
        for (const name of [`exchanges.${language}.${format}`, `partners/fullerton.${language}.${format}`])
          assert.ok(written.has(name), name)
    const page = await readFile(join(out, 'ko/partners/fullerton/index.html'), 'utf8')
    assert.match(page, /href="[^"]*fullerton[^"]*\.pdf"/)
    const file = await readFile(join(out, 'data/partners/fullerton.ja.pdf'))
    assert.equal((await readPdf(new Uint8Array(file))).language, 'ja')
  })
})

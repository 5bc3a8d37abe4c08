// npm run test:release: what programs of others make of our documents: Poppler of the PDF, LibreOffice of the DOCX.
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { bytesOf, withData } from './published-data.ts'

const run = promisify(execFile)

/** False where the program is there, else what to install. */
function unless(program: string, flag: string, install: string): string | false {
  return spawnSync(program, [flag]).error === undefined ? false : `install ${install}, then this runs too`
}

const poppler = unless('pdftotext', '-v', 'poppler-utils')
const office = unless('soffice', '--version', 'libreoffice-writer')

/** A word of the dossier in each language, and the Korean words of the page, which nobody translated. */
const WORDS = { ko: '교류추진 현황', en: 'Fullerton', ja: '交流', zh: '交流' }
const KOREAN = /플러튼/

describe('documents to be printed, as programs of others read them', () => {
  let here: TestInstallation
  let folder: string

  before(async () => {
    here = await newInstallation('sqlite')
    await withReferenceRegister(here)
    folder = await mkdtemp(join(tmpdir(), 'gyoryu-paper-'))
    await withData(here, async (ask) => {
      for (const locale of Object.keys(WORDS))
        for (const format of ['pdf', 'docx'])
          await writeFile(
            join(folder, `${locale}.${format}`),
            await bytesOf(await ask(`/data/partners/fullerton.${locale}.${format}`)),
          )
    })
  })
  after(async () => {
    await here.remove()
    await rm(folder, { recursive: true })
  })

  for (const [locale, word] of Object.entries(WORDS)) {
    test(
      `pdftotext gives the words of the PDF in ${locale} back, each exchange among them`,
      { skip: poppler },
      async () => {
        const { stdout } = await run('pdftotext', ['-layout', join(folder, `${locale}.pdf`), '-'])
        assert.ok(stdout.includes(word), stdout.slice(0, 400))
        assert.match(stdout, KOREAN)
        assert.doesNotMatch(stdout, /\uFFFD|〓/)
        assert.match(stdout, /2004/)
      },
    )

    test(
      `pdfinfo finds the PDF in ${locale} tagged, with headings and the head cells of its tables`,
      { skip: poppler },
      async () => {
        const path = join(folder, `${locale}.pdf`)
        assert.match((await run('pdfinfo', [path])).stdout, /^Tagged:\s+yes$/m)
        const { stdout: tree } = await run('pdfinfo', ['-struct-text', path])
        for (const role of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD'])
          assert.match(tree, new RegExp(`^\\s*${role}\\b`, 'm'))
        assert.ok(tree.includes(word), 'what is read aloud holds the words')
      },
    )
  }

  test(
    'LibreOffice opens each DOCX and finds its words, its headings and its tables',
    { skip: office, timeout: 240_000 },
    async () => {
      for (const [locale, word] of Object.entries(WORDS)) {
        const flat = await asFlatText(`${locale}.docx`)
        assert.ok(flat.includes(word), locale)
        assert.ok(KOREAN.test(flat), locale)
        assert.ok((flat.match(/<table:table /g) ?? []).length > 2, locale)
        assert.ok(flat.includes('<table:table-header-rows>'), locale)
        assert.ok(/<text:h /.test(flat), `${locale}: headings are headings`)
      }
    },
  )

  async function asFlatText(name: string): Promise<string> {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const asked = ['--headless', '--convert-to', 'fodt', '--outdir', folder, join(folder, name)]
    await run('soffice', [profile, ...asked])
    return readFile(join(folder, name.replace('.docx', '.fodt')), 'utf8')
  }
})

// npm run test:release: what LibreOffice makes of our files.
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { newInstallation } from '../support/installation.ts'
import { withGaonRegister } from '../support/gaon/gaon-register.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { addTold, bytesOf, withData } from './published-data.ts'

const run = promisify(execFile)
const isThere = spawnSync('soffice', ['--version']).error === undefined
const skip = isThere ? false : 'install libreoffice-calc, then this runs too'

const RISKY = [
  '=1+1',
  '+82-31-324-0000',
  '-2+3',
  '@sum(1;2)',
  '\t=1+1',
  '＝1+1',
  "'=1+1",
  '=HYPERLINK("http://a.example")',
]

/** The one of the reference page, and the one of three thousand exchanges. */
const REGISTERS = { Yongin: withReferenceRegister, Gaon: withGaonRegister }

for (const [name, opened] of Object.entries(REGISTERS))
  test(
    `LibreOffice finds no formula in the files of ${name} and shows each text as it is`,
    { skip, timeout: 240_000 },
    async (t) => {
      const here = await newInstallation('sqlite')
      const folder = await mkdtemp(join(tmpdir(), 'gyoryu-sheet-'))
      t.after(async () => {
        await here.remove()
        await rm(folder, { recursive: true })
      })
      const registerId = await opened(here)
      await addTold(
        here,
        registerId,
        RISKY.map((text) => ({ title: { ko: text } })),
      )
      await withData(here, async (ask) => {
        for (const ending of ['xlsx', 'csv']) {
          await writeFile(
            join(folder, `exchanges.${ending}`),
            await bytesOf(await ask(`/data/exchanges.${ending}`)),
          )
          const flat = await asFlatSheet(folder, `exchanges.${ending}`)
          assert.equal(flat.match(/table:formula=/g), null, ending)
          for (const text of RISKY.map((one) => one.trim()))
            assert.ok(flat.includes(escaped(text)), `${text} in ${ending}`)
        }
      })
    },
  )

/** With UTF-8 and commas named, as somebody would who opens our CSV; formulas in it are evaluated where there are any. */
async function asFlatSheet(folder: string, name: string): Promise<string> {
  const csv = name.endsWith('.csv')
    ? ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,true']
    : []
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run('soffice', [
    profile,
    '--headless',
    ...csv,
    '--convert-to',
    'fods',
    '--outdir',
    folder,
    join(folder, name),
  ])
  return readFile(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('"', '&quot;')
}

import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { pagesOf, type PagePath } from '../matrix/addresses.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { type Served, served } from '../support/served.ts'
import { shotsOf, shotsOfMany } from './shots.ts'

const FOLDER = 'docs/gallery'

describe('the gallery of docs', () => {
  let installation: TestInstallation
  let site: Served
  let pages: PagePath[]

  before(async () => {
    installation = await newInstallation('sqlite')
    await withReferenceRegister(installation)
    site = await served(installation)
    pages = await pagesOf(site)
  })
  after(async () => {
    await site.stop()
    await installation.remove()
  })

  test('shows each kind of public page in each language and width; npm run gallery takes what is missing', () => {
    const files = [...shotsOf(pages), ...shotsOfMany(pages)].map(({ file }) => file)
    const shown = readFileSync(`${FOLDER}/README.md`, 'utf8')
    const missing = files.filter(
      (file) => !existsSync(`${FOLDER}/${file}`) || !shown.includes(`src="${file}"`),
    )
    assert.deepEqual(missing, [])
    assert.ok(files.length > 80, `${files.length} pictures`)
  })

  test('weighs less than 6 MB', () => {
    const files = [...shotsOf(pages), ...shotsOfMany(pages)].map(({ file }) => `${FOLDER}/${file}`)
    const bytes = files.reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0)
    assert.ok(bytes < 6_000_000, `${bytes} bytes`)
  })
})

import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { onEachEngine } from '../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import { withSecondRegister } from '../../tests/support/second-register.ts'
import { readConfig } from '../config.ts'
import { publishSite } from './publish-site.ts'

onEachEngine('several registers as files', (here) => {
  test('have each a search of their own, pages for what is not there, and no form that needs a server', async () => {
    await withReferenceRegister(here())
    await withSecondRegister(here())
    const { folder: data, databaseAddress } = here()
    const folder = await mkdtemp(join(tmpdir(), 'gyoryu-export-'))
    const config = readConfig({ GYORYU_DATA: data, DATABASE_URL: databaseAddress, PORT: '0' })
    const scope = { history: false, papers: false }
    const origin = 'https://exchange.example'
    await publishSite(config, { ...scope, folder, origin, progress: () => undefined })
    const text = (name: string) => readFile(join(folder, name), 'utf8')
    const [yongin, naru] = [await text('ko/search/index.json'), await text('naru/ko/search/index.json')]
    assert.match(yongin, /용인/)
    assert.doesNotMatch(yongin, /나루/)
    assert.match(naru, /나루/)
    assert.doesNotMatch(naru, /용인/)
    assert.match(await text('naru/ko/404.html'), /나루/)
    assert.match(await text('naru/ko/.htaccess'), /\/naru\/ko\/404\.html/)
    assert.doesNotMatch(await text('naru/ko/partners/fullerton/index.html'), /method="post"/)
    await rm(folder, { recursive: true })
  })
})

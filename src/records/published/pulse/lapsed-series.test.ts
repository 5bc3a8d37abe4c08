import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../../tests/support/each-engine.ts'
import type { TestInstallation } from '../../../../tests/support/installation.ts'
import { withReferenceRegister } from '../../../../tests/support/reference-register.ts'
import { served } from '../../../../tests/support/served.ts'
import { publishRecord } from '../../../acts/editing/publish-record.ts'
import { saveRecord } from '../../../acts/editing/save-record.ts'
import { type Id, newId } from '../../../kernel/ids.ts'
import { OPERATOR } from '../../account/principal.ts'
import { exchangeContent } from '../../exchange/exchange.ts'
import { perform } from '../../perform.ts'
import { newestContent, NEW_VERSION, standingOf, versionOf } from '../../working/standing.view.ts'
import { oneSeries, seriesRecords } from '../described/series.rows.ts'
import { partnerView } from '../partner.view.ts'

type Edited = 'exchange' | 'series'

async function write(here: TestInstallation, registerId: Id<'register'>, noun: Edited, edit: Edit) {
  const occasion = { principal: OPERATOR, registerId }
  const saved = await perform(here, occasion, saveRecord(noun), edit)
  assert.ok(saved.ok, JSON.stringify(saved))
  assert.ok((await perform(here, occasion, publishRecord(noun), saved.value)).ok)
}

interface Edit {
  readonly id: string
  readonly version: string
  readonly content: object
}

/** The visits of pupils to Fullerton in 2006, 2008, 2010 and 2012, as one series. */
async function withHomestay(here: TestInstallation) {
  const registerId = await withReferenceRegister(here)
  const id = newId<'series'>()
  const content = { names: { ko: '중학생 홈스테이', en: 'Homestay of pupils' } }
  await write(here, registerId, 'series', { id, version: NEW_VERSION, content })
  const partner = await partnerView(here.database.published, registerId, 'fullerton')
  const visits =
    partner?.exchanges.filter((one) => one.kind === 'youth' && one.direction === 'outbound') ?? []
  for (const visit of visits) {
    const standing = await standingOf(here.database.reads, registerId, 'exchange', visit.id)
    assert.ok(standing)
    const told = { ...exchangeContent.parse(newestContent(standing)), seriesId: id }
    await write(here, registerId, 'exchange', { id: visit.id, version: versionOf(standing), content: told })
  }
  return { registerId, id }
}

onEachEngine('a homestay that was kept every other year and stopped', (here) => {
  test('is told with its years on the partner’s page and on home, and as data', async () => {
    const { registerId, id } = await withHomestay(here())
    const site = await served(here())
    const page = await (await site.get('/ko/partners/fullerton')).text()
    const home = await (await site.get('/en')).text()
    await site.stop()
    assert.match(page, /<dt>중학생 홈스테이<\/dt>/)
    assert.match(page, /2006년부터 2012년까지 2년에 한 번꼴로, 모두 4개 해에 열렸습니다\. 그 뒤 14년째/)
    assert.match(home, /<dt>Regular events that lapsed<\/dt>\s*<dd>Homestay of pupils/)
    const scope = {
      reads: here().database.published,
      registerId,
      base: '',
      site: '',
      state: '',
      dataDate: '2026-11-23',
    }
    const [records] = await Array.fromAsync(seriesRecords(scope))
    const [{ first_held, last_held, years_held, rhythm_years, kept_until } = assert.fail()] = records ?? []
    assert.deepEqual(
      { first_held, last_held, years_held, rhythm_years, kept_until },
      { first_held: 2006, last_held: 2012, years_held: 4, rhythm_years: 2, kept_until: '2016-12-31' },
    )
    assert.deepEqual(await oneSeries(scope, id), records?.[0])
  })
})

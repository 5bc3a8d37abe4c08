import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { onEachEngine } from '../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import { newId } from '../kernel/ids.ts'
import { partnerView } from '../records/published/partner.view.ts'
import { partnerSummaries } from '../records/published/partners.view.ts'
import { firstRegister } from '../records/published/register.view.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { perform } from '../records/perform.ts'
import { openReferenceRegister } from './open-reference-register.ts'
import { openDrafts } from '../records/draft/draft.view.ts'
import { isRecord } from './publish-source/is-record.ts'
import { publishSource } from './publish-source/publish-source.ts'
import { receiveSource } from './receive-source.ts'
import { readReceived } from './received-source.ts'

const SEED = new URL('../../data/seed/', import.meta.url)

async function expected() {
  return JSON.parse(await readFile(new URL('yongin-fullerton.expected.json', SEED), 'utf8'))
}

onEachEngine('the first start', (here) => {
  test('makes public every exchange of the reference page with its date, people, direction and kind', async () => {
    const { database } = here()
    const registerId = await withReferenceRegister(here())
    const partner = await partnerView(database.published, registerId, 'fullerton')
    const shown = partner?.exchanges.map(({ date, people, direction, kind }) => ({
      date,
      people,
      direction,
      kind,
    }))
    const { rows } = await expected()
    const told = rows.map((row: Record<string, unknown>) => {
      const { date, people, direction, kind } = row
      return { date, people, direction, kind }
    })
    assert.equal(shown?.length, 32)
    assert.deepEqual(shown, told)
  })

  test('makes public the facts under the page’s own labels, the agreements, the background and the contact', async () => {
    const { database } = here()
    const registerId = await withReferenceRegister(here())
    const partner = await partnerView(database.published, registerId, 'fullerton')
    assert.equal(partner?.facts.length, 11)
    assert.deepEqual(
      partner?.facts.find(({ key }) => key === 'temperature_mean_c')?.labels.map(({ ko }) => ko),
      ['기후', '연평균기온'],
    )
    const agreements = partner?.agreements.map(({ type, dates }) => [type, dates[0]?.role, dates[0]?.date])
    assert.deepEqual(agreements, [
      ['letter-of-intent', 'intent', '2003-01-23'],
      ['friendship', 'signing', '2003-10-15'],
      ['sister', 'signing', '2004-05-04'],
    ])
    assert.deepEqual(partner?.tie, { type: 'sister', since: '2004-05-04' })
    assert.equal(partner?.background.length, 2)
    assert.deepEqual(partner?.contact, { department: { ko: '자치분권과' }, phone: '031-6193-3076' })
  })

  test('an agreement follows the one before, and the clubs’ accord is a part of the city’s exchange', async () => {
    const { database } = here()
    const registerId = await withReferenceRegister(here())
    const partner = await partnerView(database.published, registerId, 'fullerton')
    const [intent, friendship, sister] = partner?.agreements ?? []
    assert.deepEqual(
      [intent?.follows, friendship?.follows, sister?.follows],
      [null, intent?.id, friendship?.id],
    )
    const clubs = partner?.exchanges.find(({ date }) => date === '2004-05-05')
    const trip = partner?.exchanges.find(({ date }) => date === '2004-05-02/2004-05-10')
    assert.equal(clubs?.partOf, trip?.id)
    assert.ok(trip)
  })

  test('every exchange keeps the exact words of the old page', async () => {
    const { database } = here()
    const registerId = await withReferenceRegister(here())
    const page = await readFile(new URL('yongin-fullerton.txt', SEED), 'utf8')
    const partner = await partnerView(database.published, registerId, 'fullerton')
    for (const { sourceWords, title } of partner?.exchanges ?? []) {
      assert.ok(sourceWords !== null && page.includes(sourceWords), title.ko ?? 'without words')
      assert.ok(sourceWords.replaceAll(/\s/g, '').length > 8)
    }
    const first = partner?.exchanges[0]
    assert.match(first?.evidence[0] ?? '', /^2003년 1월 23일 미국 플러튼시 자매시연합회장/)
  })

  test('takes the breadcrumb of the city’s portal from the page, and the names from the second file', async () => {
    const { database } = here()
    const registerId = await withReferenceRegister(here())
    const register = await firstRegister(database.published)
    assert.equal(register?.id, registerId)
    assert.deepEqual(
      register?.portalTrail.map(({ ko }) => ko),
      ['용인소개', '용인시현황', '교류도시(해외)'],
    )
    const [summary, ...more] = await partnerSummaries(database.published, registerId)
    assert.deepEqual(more, [])
    assert.equal(summary?.place.names.ja, 'フラートン')
    assert.deepEqual(
      [summary?.names.ko, summary?.names.en],
      ['플러튼시', 'Fullerton'],
      'the page’s own name, else the place’s',
    )
    assert.equal(summary?.exchangeCount, 32)
    assert.equal(summary?.lastExchange?.date, '2023-01')
  })

  test('a second import of the seed is refused and changes nothing', async () => {
    const { database } = here()
    await withReferenceRegister(here())
    const before = await database.reads.selectFrom('history').selectAll().execute()
    const again = await openReferenceRegister(here(), SEED)
    assert.deepEqual(again, { ok: false, faults: [{ kind: 'slug-taken', slug: 'yongin' }] })
    assert.deepEqual(await database.reads.selectFrom('history').selectAll().execute(), before)
  })

  test('a changed version of the page adds what is new and leaves what it says otherwise to a person', async () => {
    const { database, files } = here()
    const registerId = await withReferenceRegister(here())
    const page = await readFile(new URL('yongin-fullerton.txt', SEED), 'utf8')
    const changed = page
      .replace('용인시 중학생 20명', '용인시 중학생 25명')
      .replace('137천명', '140천명')
      .replace('031-6193-3076', '031-6193-9999')
      .replace('2023.01 ', '2022.10.3 용인시 대표단 4명 플러튼시 방문\n2023.01 ')
    const bytes = new TextEncoder().encode(changed)
    const read = await readReceived(files, { bytes, title: 'a newer page', origin: null, hints: {} })
    assert.ok(read.ok)
    const occasion = { principal: OPERATOR, registerId }
    const received = await perform(here(), occasion, receiveSource, read.value)
    assert.ok(received.ok)
    const published = await perform(here(), occasion, publishSource, received.value)
    assert.ok(published.ok)
    assert.equal(published.value.left, 3)
    const partner = await partnerView(database.published, registerId, 'fullerton')
    assert.equal(partner?.exchanges.length, 33)
    assert.ok(partner.exchanges.some(({ date }) => date === '2022-10-03'))
    const visits = partner.exchanges.filter(({ date }) => date.startsWith('2006'))
    assert.deepEqual(
      visits.map(({ people }) => people),
      [20],
    )
    assert.deepEqual(
      partner.facts.filter(({ key }) => key === 'population').map(({ number }) => number),
      [137_000],
    )
    assert.equal(partner.contact.phone, '031-6193-3076')
    const open = await openDrafts(database.reads, registerId, received.value)
    assert.equal(open.filter(isRecord).length, 3)
  })

  test('every row stands under the one register and has an opaque id and a version', async () => {
    const { database } = here()
    const registerId = await withReferenceRegister(here())
    const nouns = ['place', 'partnership', 'agreement', 'exchange', 'fact', 'source', 'draft'] as const
    for (const noun of nouns) {
      const rows = await database.reads.selectFrom(noun).select(['id', 'register_id', 'version']).execute()
      assert.ok(rows.length > 0, noun)
      for (const row of rows) {
        assert.match(row.id, /^[0-9a-hjkmnp-tv-z]{24}$/)
        assert.equal(row.register_id, registerId)
        assert.ok(row.version >= 1)
      }
    }
    assert.notEqual(newId(), newId())
  })
})

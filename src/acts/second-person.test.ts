import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../tests/support/each-engine.ts'
import { importedPage } from '../../tests/support/imported-page.ts'
import type { TestInstallation } from '../../tests/support/installation.ts'
import { type Id, newId } from '../kernel/ids.ts'
import type { Result } from '../kernel/result.ts'
import type { Principal, Role } from '../records/account/principal.ts'
import { exchangeContent } from '../records/exchange/exchange.ts'
import { type Act, perform } from '../records/perform.ts'
import { registerContent } from '../records/register/register.ts'
import { newestContent, standingOf, versionOf } from '../records/working/standing.view.ts'
import { publishDraftsOf, publishMany } from './editing/edit-many.ts'
import { schedulePublication } from './editing/plan-publication.ts'
import { publishDue } from './editing/publish-due.ts'
import { publishRecord } from './editing/publish-record.ts'
import { restoreRecord } from './editing/restore-record.ts'
import { saveRecord } from './editing/save-record.ts'
import { withdrawRecord } from './editing/withdraw-record.ts'
import { publishSource } from './publish-source/publish-source.ts'
import { acceptSure } from './review/accept-sure.ts'
import { publishReviewed } from './review/publish-reviewed.ts'

const PAGE = `용인시와 플러튼시의 교류
교류 현황
2006. 8. 4 ~ 8. 17 용인시 중학생 20명 플러튼시 홈스테이 실시
2007. 8. 4 ~ 8. 12 플러튼시 중학생 12명 용인시 홈스테이 실시
`
const NEEDED = { ok: false, faults: [{ kind: 'second-person-needed' }] }

/** A register that asks for a second person, with one published page, one in review, and two people who may publish. */
async function register(here: TestInstallation, role: Role) {
  const page = await importedPage(here, PAGE)
  await page.enterPlace()
  await page.acceptSure()
  await page.publish()
  const { registerId } = page
  const people = { writer: officer(role, registerId), colleague: officer('publisher', registerId) }
  const does =
    (principal: Principal) =>
    <I, O, F>(act: Act<I, O, F>, input: I): Promise<Result<O, unknown>> =>
      perform(here, { principal, registerId }, act, input)
  const { reads } = here.database
  const settings = await standingOf(reads, registerId, 'register', registerId)
  assert.ok(settings)
  const content = { ...registerContent.parse(newestContent(settings)), approval: 'second-person' }
  const admin = does(officer('administrator', registerId))
  const seen = { id: registerId, version: versionOf(settings) }
  const kept = await admin(saveRecord('register'), { ...seen, content })
  assert.ok(kept.ok && (await admin(publishRecord('register'), kept.value)).ok)
  const { id } = await reads
    .selectFrom('exchange')
    .select('id')
    .where('register_id', '=', registerId)
    .orderBy('sort_day')
    .executeTakeFirstOrThrow()
  const standing = async () => {
    const found = await standingOf(reads, registerId, 'exchange', id)
    assert.ok(found)
    return found
  }
  const text = async (title: string) => ({
    id,
    version: versionOf(await standing()),
    content: { ...exchangeContent.parse(newestContent(await standing())), title: { ko: title } },
  })
  const shown = async () => {
    const row = await here.database.published
      .selectFrom('published_exchange')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row?.data ?? ''
  }
  return { id, page, standing, text, shown, mine: does(people.writer), theirs: does(people.colleague) }
}

function officer(role: Role, registerId: Id<'register'>): Principal {
  return { kind: 'officer', accountId: newId(), roles: new Map([[registerId, role]]) }
}

onEachEngine('where a register asks for a second person', (here) => {
  for (const role of ['publisher', 'administrator'] as const)
    test(`no text of a ${role}’s own becomes public by any way, and a colleague can publish it`, async () => {
      const { id, page, standing, text, shown, mine, theirs } = await register(here(), role)
      const before = await shown()
      const saved = await mine(saveRecord('exchange'), await text('혼자 쓴 글'))
      assert.ok(saved.ok)
      const seen = { id, version: versionOf(await standing()) }
      const at = '2100-01-01T00:00:00.000Z'
      const ways: readonly (readonly [string, Promise<Result<unknown, unknown>>])[] = [
        ['publishing', mine(publishRecord('exchange'), seen)],
        ['publishing several', mine(publishDraftsOf('exchange'), [seen])],
        ['changing many at once', mine(publishMany, [await text('여럿을 한꺼번에')])],
        ['planning', mine(schedulePublication('exchange'), { ...seen, at, reason: null })],
        ['publishing a page without review', mine(publishSource, page.sourceId)],
      ]
      for (const [way, answer] of ways) assert.deepEqual(await answer, NEEDED, way)
      await publishDue({ ...here(), clock: { now: () => at } })
      assert.equal(await shown(), before)
      assert.ok((await theirs(publishRecord('exchange'), seen)).ok)
      assert.match(await shown(), /혼자 쓴 글/)
      const withdrawn = { id, version: versionOf(await standing()), reason: '착오' }
      assert.ok((await mine(withdrawRecord('exchange'), withdrawn)).ok)
      assert.ok((await mine(saveRecord('exchange'), await text('물린 뒤에 쓴 글'))).ok)
      const back = { id, version: versionOf(await standing()) }
      assert.deepEqual(await mine(restoreRecord('exchange'), back), NEEDED, 'restoring')
      assert.equal(await shown(), '')
      assert.ok((await theirs(restoreRecord('exchange'), back)).ok)
      assert.match(await shown(), /물린 뒤에 쓴 글/)
    })

  test('whoever accepted rows of an imported page does not publish them', async () => {
    const { page, mine, theirs } = await register(here(), 'publisher')
    const another = await page.another(PAGE.replace('2006. 8. 4 ~ 8. 17', '2009. 8. 4 ~ 8. 17'))
    const stamp = async () => ({ sourceId: another.sourceId, stamp: (await another.review()).stamp })
    assert.ok((await mine(acceptSure, await stamp())).ok)
    assert.deepEqual(await mine(publishReviewed, await stamp()), NEEDED)
    assert.ok((await theirs(publishReviewed, await stamp())).ok)
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { type ImportedPage, importedPage } from '../../../tests/support/imported-page.ts'
import { newId } from '../../kernel/ids.ts'
import type { Principal } from '../../records/account/principal.ts'
import type { StatedDraft } from '../../records/draft/draft.ts'
import { perform } from '../../records/perform.ts'
import { partnerView } from '../../records/published/partner.view.ts'
import { partnerSummaries } from '../../records/published/partners.view.ts'
import { verifyHistory } from '../../records/history/verify-history.ts'
import { undoBatch } from '../undo-batch/undo-batch.ts'
import { recordsIn } from '../../records/batch/batch.ts'
import { batchesOf } from '../../records/batch/batch.view.ts'
import { sourceSummaries } from '../../records/source/source.view.ts'
import { isRecord } from '../publish-source/is-record.ts'
import { acceptSure } from './accept-sure.ts'
import { confirmGuesses, guessesOf } from './confirm-guesses.ts'
import { publishPlan } from './publish-plan.ts'
import { addPartner, assignDraft } from './add-partner.ts'
import { addRow } from './add-row.ts'
import { choosePlace } from './choose-place.ts'
import { decideMatch } from './decide-match.ts'
import { discardSource } from './discard-source.ts'
import { dropDraft, restoreDraft } from './drop-draft.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { publishReviewed } from './publish-reviewed.ts'
import { restoreReading } from './restore-reading.ts'
import { reviewOf } from './review.ts'
import { reviseDraft } from './revise-draft.ts'
import { splitDraft } from './split-draft.ts'

const PAGE = `용인시와 플러튼시의 교류
교류 현황
2006. 8. 4 ~ 8. 17 용인시 중학생 20명 플러튼시 홈스테이 실시
2007. 8. 4 ~ 8. 12 플러튼시 중학생 12명 용인시 홈스테이 실시
2008. 9. 31 용인시장 외 5명 플러튼시 방문
`

onEachEngine('the review of a source', (here) => {
  const begin = (text = PAGE) => importedPage(here(), text)

  test('asks which place a partner is that the authority file lacks, and about a day that no calendar has', async () => {
    const { review } = await begin()
    const { questions } = await review()
    assert.deepEqual(
      questions.map(({ kind }) => kind),
      ['place', 'doubt'],
    )
    const [, doubt] = questions
    assert.ok(doubt?.kind === 'doubt' && doubt.reading.field === 'date')
  })

  test('publishes what was accepted and leaves the doubtful row a draft', async () => {
    const page = await begin()
    await page.enterPlace()
    assert.equal(await page.acceptSure(), 3) // two rows and the page's own words
    const published = await page.publish()
    assert.equal(published.left, 0)
    const partner = await partnerView(
      here().database.published,
      page.registerId,
      published.partners[0]?.slug ?? '',
    )
    assert.deepEqual(
      partner?.exchanges.map(({ date, people }) => [date, people]),
      [
        ['2006-08-04/2006-08-17', 20],
        ['2007-08-04/2007-08-12', 12],
      ],
    )
    const { questions, drafts } = await page.review()
    assert.equal(questions.length, 1)
    assert.equal(drafts.filter(({ state }) => state === 'published').length, 4)
  })

  test('an answer is kept at once, as what a person entered, and the next page of publishing has it', async () => {
    const page = await begin()
    await page.enterPlace()
    await page.acceptSure()
    const row = await page.row('용인시장')
    assert.ok((await page.act(reviseDraft, { ...row, fields: { date: '2008-09-30' } })).ok)
    const answered = await page.row('용인시장')
    assert.equal(answered.state, 'accepted')
    assert.deepEqual((await page.review()).questions, [])
    const { partners } = await page.publish()
    const partner = await partnerView(here().database.published, page.registerId, partners[0]?.slug ?? '')
    assert.equal(partner?.exchanges.length, 3)
    assert.equal(partner.exchanges[2]?.date, '2008-09-30')
  })

  test('a value that a field cannot have is refused', async () => {
    const page = await begin()
    const row = await page.row('용인시장')
    for (const fields of [
      { date: '2008-09-31' },
      { people: 'many' },
      { title: null },
      { kind: 'fact' },
      { x: 1 },
    ])
      assert.deepEqual(await page.act(reviseDraft, { ...row, fields }), {
        ok: false,
        faults: [{ kind: 'field-unfit' }],
      })
  })

  test('of two officers the second one is shown what the first one decided', async () => {
    const page = await begin()
    const row = await page.row('용인시장')
    assert.ok((await page.act(reviseDraft, { ...row, fields: { date: '2008-09-30' } })).ok)
    const late = await page.act(reviseDraft, { ...row, fields: { date: '2008-10-01' } })
    assert.ok(!late.ok)
    const [fault] = late.faults
    assert.ok(fault?.kind === 'draft-changed')
    const { entry } = fault.current.content
    assert.ok(entry.kind === 'exchange' && entry.date.value === '2008-09-30')
  })

  test('what was shown is what is decided on: a stamp of before is refused', async () => {
    const page = await begin()
    const { stamp } = await page.review()
    const row = await page.row('용인시장')
    await page.act(dropDraft, { ...row, reason: '교류가 아님' })
    const changed = { ok: false, faults: [{ kind: 'review-changed' }] }
    const seen = { sourceId: page.sourceId, stamp }
    assert.deepEqual(await page.act(acceptSure, seen), changed)
    assert.deepEqual(await page.act(publishReviewed, seen), changed)
  })

  test('a dropped row is published no more and comes back when it is restored', async () => {
    const page = await begin()
    await page.enterPlace()
    const row = await page.row('중학생 20명')
    assert.ok((await page.act(dropDraft, { ...row, reason: '다른 도시의 일' })).ok)
    const dropped = await page.row('중학생 20명')
    assert.deepEqual([dropped.state, dropped.content.why], ['dropped', '다른 도시의 일'])
    assert.ok((await page.act(restoreDraft, dropped)).ok)
    assert.equal((await page.row('중학생 20명')).state, 'open')
  })

  test('a corrected row gets back what was read', async () => {
    const page = await begin()
    const row = await page.row('중학생 20명')
    await page.act(reviseDraft, { ...row, fields: { people: 25, direction: 'both' } })
    const changed = await page.row('중학생 20명')
    assert.ok((await page.act(restoreReading, changed)).ok)
    const back = await page.row('중학생 20명')
    assert.deepEqual(back.content.entry, row.content.entry)
  })

  test('one row of two events is split, each half read from its own words', async () => {
    const page = await begin(
      PAGE + '2010. 5. 1 용인시장 외 2명 플러튼시 방문 플러튼시 의원 4명 용인시 방문\n',
    )
    const row = await page.row('2010. 5. 1')
    const at = page.text.indexOf('플러튼시 의원')
    assert.ok((await page.act(splitDraft, { ...row, at })).ok)
    const rows = (await page.review()).drafts.flatMap(({ content: { entry } }) =>
      entry.kind === 'exchange' && entry.span.start >= page.text.indexOf('2010. 5. 1')
        ? [[entry.date.value, entry.people?.value, entry.direction.value]]
        : [],
    )
    assert.deepEqual(rows, [
      ['2010-05-01', 3, 'outbound'],
      ['2010-05-01', 4, 'inbound'],
    ])
    const { start } = spanOf(row)
    for (const outside of [start, 0, page.text.length])
      assert.ok(!(await page.act(splitDraft, { ...(await page.row('2010. 5. 1')), at: outside })).ok)
  })

  test('two rows that tell the same are merged, and parted again', async () => {
    const page = await begin(PAGE + '2006. 8. 4 플러튼시 홈스테이\n')
    const [one, other] = [await page.row('중학생 20명'), await page.row('2006. 8. 4 플러튼시')]
    assert.ok((await page.act(mergeDrafts, { ...other, into: one })).ok)
    const merged = await page.row('중학생 20명')
    assert.ok(merged.content.entry.kind === 'exchange' && merged.content.entry.evidence.length === 1)
    const gone = await page.row('2006. 8. 4 플러튼시')
    assert.deepEqual([gone.state, gone.content.into], ['dropped', one.content.ordinal])
    assert.ok((await page.act(restoreDraft, gone)).ok)
    const parted = await page.row('중학생 20명')
    assert.ok(parted.content.entry.kind === 'exchange' && parted.content.entry.evidence.length === 0)
  })

  test('words that belonged to no record become a row, with what could not be read asked', async () => {
    const page = await begin(PAGE + '\n기타\n두 도시의 꽃을 바꾸어 심음\n')
    const left = (await page.review()).drafts.find(
      ({ content: { entry } }) =>
        entry.kind === 'unread' || (entry.kind === 'set-aside' && entry.why === 'not-an-exchange'),
    )
    assert.ok(left)
    const added = await page.act(addRow, left)
    assert.ok(added.ok)
    const { drafts } = await page.review()
    const row = drafts.find(({ content }) => content.ordinal === added.value)
    assert.equal(row?.content.entry.kind, 'exchange')
  })

  test('an entry is assigned to another partner, which joins the page', async () => {
    const page = await begin()
    const row = await page.row('중학생 20명')
    assert.ok((await page.act(assignDraft, { ...row, partner: '오렌지시' })).ok)
    const { partners, questions } = await page.review()
    assert.deepEqual(
      partners.map(({ told }) => told.entry.name.value),
      ['플러튼시', '오렌지시'],
    )
    assert.ok(!questions.some(({ kind }) => kind === 'whose'), 'what names no partner stays the page’s own')
  })

  test('a page that names no partner is given one', async () => {
    const page = await begin('교류 현황\n2006. 8. 4 중학생 20명 홈스테이 실시\n')
    assert.ok((await page.review()).questions.some(({ kind }) => kind === 'partner-missing'))
    await page.act(addPartner, { sourceId: page.sourceId, name: '플러튼시' })
    assert.ok(!(await page.review()).questions.some(({ kind }) => kind === 'partner-missing'))
  })

  test('a spelling that an officer matched to a place is known from then on', async () => {
    const page = await begin()
    await page.enterPlace()
    const again = await page.another(PAGE.replaceAll('플러튼시', '플러턴시'))
    const question = (await again.review()).questions.find(({ kind }) => kind === 'place')
    assert.ok(question?.kind === 'place')
    const [like] = question.partner.similar
    assert.ok(like, 'the place with the like name is offered')
    assert.ok((await again.act(choosePlace, { ...question.draft, place: { id: like.id } })).ok)
    const third = await page.another(PAGE.replaceAll('플러튼시', '플러턴시').replace('20명', '21명'))
    assert.ok(!(await third.review()).questions.some(({ kind }) => kind === 'place'))
  })

  test('a newer page that tells a figure otherwise is asked about, and takes the place of the record', async () => {
    const page = await begin()
    await page.enterPlace()
    await page.acceptSure()
    await page.publish()
    const newer = await page.another(PAGE.replace('20명', '25명'))
    const { questions, verdicts } = await newer.review()
    const match = questions.find(({ kind }) => kind === 'match')
    assert.ok(match?.kind === 'match' && !match.verdict.edited)
    assert.deepEqual(
      match.verdict.differences.map(({ field }) => field),
      ['title', 'people'],
    )
    assert.ok([...verdicts.values()].some(({ kind }) => kind === 'same'))
    const decision = { id: match.verdict.id, choice: 'update' } as const
    assert.ok((await newer.act(decideMatch, { ...match.draft, match: decision })).ok)
    await newer.acceptSure()
    const { partners, batchId } = await newer.publish()
    const shown = () =>
      partnerView(here().database.published, page.registerId, partners[0]?.slug ?? '').then((partner) =>
        partner?.exchanges.map(({ people }) => people),
      )
    assert.deepEqual(await shown(), [25, 12])
    assert.ok((await newer.act(undoBatch, { batchId, reason: '잘못 올림' })).ok)
    assert.deepEqual(await shown(), [20, 12], 'undone, it stands as before')
  })

  test('an import that is undone leaves nothing public, and can be published again', async () => {
    const page = await begin()
    await page.enterPlace()
    await page.acceptSure()
    const { batchId } = await page.publish()
    const { database, signer } = here()
    assert.equal((await partnerSummaries(database.published, page.registerId)).length, 1)
    assert.ok((await page.act(undoBatch, { batchId, reason: '잘못 올림' })).ok)
    assert.deepEqual(await partnerSummaries(database.published, page.registerId), [])
    assert.deepEqual(await page.act(undoBatch, { batchId, reason: '다시' }), {
      ok: false,
      faults: [{ kind: 'batch-undone' }],
    })
    await page.publish()
    const [summary] = await partnerSummaries(database.published, page.registerId)
    assert.equal(summary?.exchangeCount, 2)
    const { faults } = await verifyHistory(database.reads, page.registerId, {
      publicKey: signer.publicKey,
      kept: [],
    })
    assert.deepEqual(faults, [])
  })

  test('what somebody built on an import stands in the way of undoing it, and is named', async () => {
    const page = await begin()
    await page.enterPlace()
    await page.acceptSure()
    const { batchId } = await page.publish()
    const second = await page.another(PAGE + '2011. 3. 2 용인시장 외 1명 플러튼시 방문\n')
    await second.acceptSure()
    await second.publish()
    const undone = await page.act(undoBatch, { batchId, reason: '잘못 올림' })
    assert.ok(!undone.ok)
    const [fault] = undone.faults
    assert.ok(fault?.kind === 'batch-built-on')
    assert.deepEqual(
      fault.obstacles.map(({ kind, noun }) => [kind, noun]),
      [['built-on', 'partnership']],
    )
  })

  test('a source of which nothing is public is discarded; one that is public is not', async () => {
    const page = await begin()
    const other = await page.another(PAGE.replace('20명', '30명'))
    assert.ok((await other.act(discardSource, other.sourceId)).ok)
    assert.equal(await reviewOf(here().database.reads, page.registerId, other.sourceId), undefined)
    await page.enterPlace()
    await page.acceptSure()
    await page.publish()
    assert.ok(!(await page.act(discardSource, page.sourceId)).ok)
  })

  const GUESSED = `용인시와 플러튼시의 교류
교류 현황
2003. 7. 7 ~ 7. 12 행정국장 외 5명 용인시 실무협의단 방문
2009. 10. 1 ~ 10. 31 용인시&플러튼시 학생그림교류
2007. 8. 4 ~ 8. 12 플러튼시 중학생 12명 용인시 홈스테이 실시
`

  async function publicBases(page: ImportedPage) {
    const { published } = here().database
    const [summary] = await partnerSummaries(published, page.registerId)
    const partner = await partnerView(published, page.registerId, summary?.slug ?? '')
    return (partner?.exchanges ?? []).map(({ directionBasis }) => directionBasis)
  }

  test('a guess that an officer confirmed is public as their word, one that nobody confirmed as a guess', async () => {
    const page = await begin(GUESSED)
    await page.enterPlace()
    await page.acceptSure()
    const seen = (await page.review()).drafts.flatMap((draft) =>
      guessesOf(draft).map((guess) => ({ draft, guess })),
    )
    assert.deepEqual(
      seen.map(({ guess }) => guess.field),
      ['direction', 'direction'],
    )
    const [first] = seen
    assert.ok(first)
    const { id, version } = first.draft
    const confirmed = await page.act(reviseDraft, { id, version, fields: { direction: first.guess.value } })
    assert.ok(confirmed.ok)
    await page.publish()
    assert.deepEqual((await publicBases(page)).toSorted(), ['entered', 'inferred', 'stated'])
  })

  test('all guesses are confirmed at once, as they were seen, and nothing is accepted by it', async () => {
    const page = await begin(GUESSED)
    const { source, stamp } = await page.review()
    const late = await page.act(confirmGuesses, { sourceId: source.id, stamp: 'before' })
    assert.ok(!late.ok && late.faults[0]?.kind === 'review-changed')
    const confirmed = await page.act(confirmGuesses, { sourceId: source.id, stamp })
    assert.deepEqual(confirmed, { ok: true, value: 2 })
    const { drafts } = await page.review()
    assert.equal(drafts.flatMap(guessesOf).length, 0)
    assert.ok(drafts.every(({ state }) => state === 'open'))
  })

  test('a guess that is public loses its mark when a later page is confirmed to say the same', async () => {
    const page = await begin(GUESSED)
    await page.enterPlace()
    await page.acceptSure()
    await page.publish()
    assert.deepEqual((await publicBases(page)).toSorted(), ['inferred', 'inferred', 'stated'])
    assert.equal((await page.review()).guessed.size, 2)
    const later = await page.another(`${GUESSED}2010. 5. 1 용인시장 외 2명 플러튼시 방문\n`)
    const { source, stamp } = await later.review()
    assert.ok((await later.act(confirmGuesses, { sourceId: source.id, stamp })).ok)
    await later.acceptSure()
    await later.publish()
    assert.ok((await publicBases(page)).every((basis) => basis !== 'inferred'))
  })

  test('the list counts as public what publishing said it would make public', async () => {
    const page = await begin(GUESSED)
    await page.enterPlace()
    const { reads } = here().database
    const counted = async () =>
      (await sourceSummaries(reads, page.registerId, { offset: 0, limit: 10 }))[0]?.drafts
    const { drafts } = await page.review()
    const open = drafts.filter((draft) => draft.state === 'open' && isRecord(draft))
    assert.equal((await counted())?.open, open.length, 'every row that waits')
    await page.acceptSure()
    const { records } = publishPlan(await page.review())
    await page.publish()
    const [batch] = await batchesOf(reads, page.registerId, page.sourceId)
    assert.ok(batch)
    assert.deepEqual(recordsIn(batch.content), records)
    assert.deepEqual(await counted(), { published: records.exchange + records.agreement + records.fact })
  })

  test('a reader may decide nothing', async () => {
    const page = await begin()
    const row = await page.row('중학생 20명')
    const reader: Principal = {
      kind: 'officer',
      accountId: newId<'account'>(),
      roles: new Map([[page.registerId, 'reader']]),
    }
    const refused = await perform(here(), { principal: reader, registerId: page.registerId }, reviseDraft, {
      ...row,
      fields: {},
    })
    assert.deepEqual(refused, { ok: false, faults: [{ kind: 'not-allowed' }] })
  })
})

function spanOf({ content: { entry } }: StatedDraft) {
  return entry.kind === 'exchange' ? entry.span : { start: 0, end: 0 }
}

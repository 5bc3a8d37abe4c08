import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../../tests/support/reference-register.ts'
import { OPERATOR } from '../../account/principal.ts'
import {
  countedDates,
  lastComments,
  lastMeetings,
  oldFacts,
  plannedExchanges,
  reportsDue,
  sourcesInReview,
} from '../home/home.view.ts'
import { typedTexts } from '../typed-text.store.ts'
import {
  countExchanges,
  EXCHANGE_ORDERS,
  exchangesIn,
  listExchanges,
  matchingIds,
} from './exchange-list.view.ts'
import { countNoun, listNoun } from './noun-list.view.ts'
import { countWaiting, marksOf, waitingCopies } from './waiting.view.ts'

onEachEngine('the desk’s lists', (here) => {
  test('lead through every exchange once, page by page, in each order', async () => {
    const registerId = await withReferenceRegister(here())
    const { reads } = here().database
    for (const order of EXCHANGE_ORDERS) {
      const seen: string[] = []
      let after: readonly [string, string] | undefined
      do {
        const { exchanges, next } = await listExchanges(reads, registerId, {}, { order, after, size: 7 })
        seen.push(...exchanges.map(({ id }) => id))
        after = next
      } while (after)
      assert.equal(seen.length, 32, order)
      assert.equal(new Set(seen).size, 32, order)
    }
  })

  test('find exchanges by words, by two syllables too, and by every filter', async () => {
    const registerId = await withReferenceRegister(here())
    const { reads } = here().database
    const table: readonly [Parameters<typeof countExchanges>[2], number][] = [
      [{}, 32],
      [{ words: '위촉' }, 1],
      [{ words: '100%' }, 0],
      [{ words: 'FULLERTON' }, 0],
      [{ kind: 'council' }, 3],
      [{ direction: 'none', kind: 'memorial' }, 2],
      [{ year: 2021 }, 2],
      [{ state: 'planned' }, 0],
      [{ seriesId: 'nowhere' }, 0],
      [{ partnershipId: 'nowhere' }, 0],
    ]
    for (const [filter, count] of table) {
      assert.equal(await countExchanges(reads, registerId, filter), count, JSON.stringify(filter))
      assert.equal((await matchingIds(reads, registerId, filter, 100)).length, count, JSON.stringify(filter))
    }
    const [id = ''] = await matchingIds(reads, registerId, {}, 1)
    assert.equal((await exchangesIn(reads, registerId, [id])).length, 1)
    assert.equal((await exchangesIn(reads, 'another register', [id])).length, 0)
  })

  test('find everything else by the words in it, and never by the names of its parts', async () => {
    const registerId = await withReferenceRegister(here())
    const { reads } = here().database
    const found = async (noun: Parameters<typeof listNoun>[2], words: string) =>
      (await listNoun(reads, registerId, noun, { words }, { size: 50 })).records.length
    assert.equal(await found('place', 'fullerton'), 1)
    assert.equal(await found('place', 'latitude'), 0)
    assert.equal(await found('fact', '디지니'), 1)
    assert.equal(await countNoun(reads, registerId, 'fact'), 11)
    const { records, next } = await listNoun(reads, registerId, 'fact', {}, { size: 4 })
    const more = await listNoun(reads, registerId, 'fact', {}, { size: 50, ...(next && { after: next }) })
    assert.equal(new Set([...records, ...more.records].map(({ id }) => id)).size, 11)
    const old = await listNoun(reads, registerId, 'fact', { toldBefore: '2023-01-01' }, { size: 50 })
    assert.equal(old.records.length, (await oldFacts(reads, registerId, '2023-01-01')).count)
  })

  test('the home asks what waits and what comes', async () => {
    const registerId = await withReferenceRegister(here())
    const { reads } = here().database
    assert.deepEqual(await waitingCopies(reads, registerId, { asked: true, planned: true }, 5), [])
    assert.equal((await countWaiting(reads, registerId)).size, 0)
    assert.equal((await marksOf(reads, registerId, ['x'])).waiting.size, 0)
    assert.deepEqual(await plannedExchanges(reads, registerId), [])
    assert.deepEqual(await reportsDue(reads, registerId, '2100-01-01'), [])
    assert.deepEqual(await lastComments(reads, registerId), [])
    assert.equal((await sourcesInReview(reads, registerId)).length, 0)
    assert.deepEqual(await typedTexts(reads, { principal: OPERATOR, registerId }), [])
    assert.deepEqual((await countedDates(reads, registerId)).map(({ date }) => date).sort(), [
      '2003-01-23',
      '2003-10-15',
      '2004-05-04',
    ])
    assert.deepEqual(
      (await lastMeetings(reads, registerId)).map(({ last }) => last),
      ['2023-01-01'],
    )
  })
})

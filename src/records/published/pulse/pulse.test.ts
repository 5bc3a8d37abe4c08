import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toEdtf, UNKNOWN } from '../../../edtf/edtf.ts'
import type { Contact } from './contact.ts'
import { pulseOf, type Tie } from './pulse.ts'

const TODAY = '2026-11-22'
const edtf = (text: string) => toEdtf(text) ?? UNKNOWN

function contact(date: string, direction: Contact['direction'], more: Partial<Contact> = {}): Contact {
  return { id: date, date: edtf(date), kind: 'official-visit', direction, parties: [], ...more }
}

function tie(contacts: readonly Contact[], more: Partial<Tie> = {}): Tie {
  return { contacts, since: null, agreements: [], ...more }
}

describe('the status of a tie', () => {
  for (const [last, status, why] of [
    ['2026-03', 'active', 'they met this year'],
    ['2023-11-23', 'active', 'the third year is not full until tomorrow'],
    ['2023-11-22', 'quiet', 'three years to the day'],
    ['2023', 'active', 'a bare year may have been its last day'],
    ['2021-11-22', 'dormant', 'five years to the day'],
    ['unknown', 'unrecorded', 'nobody knows when they met'],
  ] as const)
    test(`is ${status} when they last met ${last}: ${why}`, () => {
      assert.equal(pulseOf(tie([contact(last, 'outbound')]), TODAY).status, status)
    })

  test('follows the register’s own rule', () => {
    const visit = tie([contact('2024-10-01', 'inbound')])
    assert.equal(pulseOf(visit, TODAY).status, 'active')
    assert.equal(pulseOf(visit, TODAY, { quietAfter: 1, dormantAfter: 2 }).status, 'dormant')
  })

  test('is not kept alive by greetings', () => {
    const told = pulseOf(tie([contact('2015', 'both'), contact('2026-01', 'none')]), TODAY)
    assert.equal(told.status, 'dormant')
    assert.equal(told.greetings, 1)
  })

  test('counts from the signing while nobody has met', () => {
    assert.equal(pulseOf(tie([], { since: edtf('2025-05-04') }), TODAY).status, 'active')
    assert.equal(pulseOf(tie([]), TODAY).status, 'unrecorded')
  })

  test('never turns into an end by silence, only by an agreement that ended', () => {
    const silent = { contacts: [contact('1990', 'both')], since: edtf('1989') }
    const dates = [{ role: 'signing' as const, date: edtf('1989') }]
    assert.equal(pulseOf({ ...silent, agreements: [{ thirdParties: [], dates }] }, TODAY).status, 'dormant')
    const ended = [...dates, { role: 'end' as const, date: edtf('2020-01-01') }]
    assert.equal(
      pulseOf({ ...silent, agreements: [{ thirdParties: [], dates: ended }] }, TODAY).status,
      'ended',
    )
  })

  test('says on which day it turns by itself', () => {
    assert.equal(pulseOf(tie([contact('2025-02-03', 'inbound')]), TODAY).turnsOn, '2028-02-03')
    assert.equal(pulseOf(tie([contact('2015', 'inbound')]), TODAY).turnsOn, null)
  })
})

test('a plan is no contact, and the nearest one is told', () => {
  const planned = { state: 'planned' }
  const plans = [contact('2027-09', 'inbound', planned), contact('2027-05', 'inbound', planned)]
  const told = pulseOf(tie([contact('2026-12-01', 'inbound'), ...plans]), TODAY)
  assert.equal(told.meetings, 0)
  assert.equal(told.next?.date, '2027-05')
})

test('our own visit is no word from the partner', () => {
  const [answer, visit] = [contact('2021-11', 'none'), contact('2023-01', 'outbound')]
  const told = pulseOf(tie([answer, visit]), TODAY)
  assert.equal(told.lastWord?.date, '2021-11')
  assert.equal(told.lastMeeting?.date, '2023-01')
})

test('a talk online is a meeting', () => {
  assert.equal(pulseOf(tie([contact('2026-05', 'none', { kind: 'online' })]), TODAY).status, 'active')
})

test('contacts are counted per year and direction, silent years too', () => {
  const told = pulseOf(
    tie([contact('2023-01', 'outbound'), contact('2023-05', 'both'), contact('2025', 'none')]),
    TODAY,
  )
  const silent = { came: 0, went: 0, both: 0, greetings: 0 }
  assert.deepEqual(told.years, [
    { ...silent, year: 2023, went: 1, both: 1 },
    { ...silent, year: 2024 },
    { ...silent, year: 2025, greetings: 1 },
    { ...silent, year: 2026 },
  ])
})

test('a series that was kept for years and stopped is named, one that only paused is not', () => {
  const homestay = (year: number, series: string) => contact(`${year}-08`, 'inbound', { series })
  const stopped = [2006, 2007, 2009, 2010].map((year) => homestay(year, 'stopped'))
  const paused = [2021, 2022, 2023, 2024].map((year) => homestay(year, 'paused'))
  const everyFour = [2012, 2016, 2020].map((year) => homestay(year, 'every-four-years'))
  assert.deepEqual(pulseOf(tie([...stopped, ...paused, ...everyFour]), TODAY).lapsed, [
    { id: 'stopped', years: [2006, 2007, 2009, 2010], rhythm: 1 },
  ])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { SaxesParser } from 'saxes'
import { withdrawExchange } from '../support/acts/withdraw-exchange.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { perform } from '../../src/records/perform.ts'
import { onEachEngine } from '../support/each-engine.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { addTold, textOf, withData } from './published-data.ts'

/** The events of a calendar as another program reads them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    return {
      id: event.uid,
      title: event.summary,
      days: `${event.startDate} ${event.endDate}`,
      status: String(one.getFirstPropertyValue('status') ?? ''),
      rule: String(one.getFirstPropertyValue('rrule') ?? ''),
      description: event.description,
    }
  })
}

/** The texts of an Atom feed by the names of their elements; throws for XML that is not well formed. */
function textsIn(xml: string, name: string): string[] {
  const found: string[] = []
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => assert.fail(error))
  parser.on('opentag', ({ local }) => {
    open.push(local)
    if (local === name) found.push('')
  })
  const add = (text: string) => {
    if (open.at(-1) === name) found[found.length - 1] += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return found
}

onEachEngine('calendars and feeds', (here) => {
  test('a calendar has each exchange whose days are known, on its own days and under its own id', async () => {
    const installation = here()
    const registerId = await withReferenceRegister(installation)
    const [day, span, autumn, year, plan] = await addTold(installation, registerId, [
      { date: '2024-02-29', title: { ko: '하루; 쉼표, 그리고\n두 줄', en: 'One day' } },
      { date: '2024-12-30/2025-01-02', title: { ko: '새해를 넘긴 방문' } },
      { date: '2008-23', title: { ko: '가을 전시' } },
      { date: '2011', title: { ko: '해만 아는 교류' } },
      { date: '2030-05-01', title: { ko: '예정된 방문' }, state: 'planned' },
    ])
    await withData(installation, async (ask) => {
      const answer = await ask('/feeds/exchanges.ics')
      assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8')
      const events = new Map(eventsIn(await textOf(answer)).map((event) => [event.id, event]))
      assert.equal(events.get(`${day}@gyoryu`)?.days, '2024-02-29 2024-03-01')
      assert.equal(events.get(`${day}@gyoryu`)?.title, '하루; 쉼표, 그리고\n두 줄')
      assert.equal(events.get(`${span}@gyoryu`)?.days, '2024-12-30 2025-01-03')
      assert.equal(events.get(`${autumn}@gyoryu`)?.days, '2008-09-01 2008-12-01')
      assert.match(events.get(`${autumn}@gyoryu`)?.description ?? '', /2008년 가을/)
      assert.equal(events.get(`${year}@gyoryu`), undefined)
      assert.equal(events.get(`${plan}@gyoryu`)?.status, 'TENTATIVE')
      const english = eventsIn(await textOf(await ask('/feeds/exchanges.ics?lang=en&partner=fullerton')))
      assert.ok(english.some(({ id, title }) => id === `${day}@gyoryu` && title === 'One day'))
      assert.equal((await ask('/feeds/exchanges.ics?partner=nowhere')).status, 400)
      assert.equal((await ask('/feeds/exchanges.ics?lang=xx')).status, 400)
    })
  })

  test('the days of the agreements come back each year, round years with their number', async () => {
    const installation = here()
    await withReferenceRegister(installation)
    await withData(installation, async (ask) => {
      const events = eventsIn(await textOf(await ask('/feeds/anniversaries.ics?lang=ko')))
      const sister = events.filter(({ title }) => title.includes('자매결연'))
      const yearly = sister.find(({ rule }) => rule.includes('YEARLY'))
      assert.match(yearly?.title ?? '', /플러튼시 자매결연 기념일 \(2004년 5월 4일\)/)
      assert.equal(yearly?.days, '2005-05-04 2005-05-05')
      const twenty = sister.find(({ title }) => title.includes('20주년'))
      assert.equal(twenty?.days, '2024-05-04 2024-05-05')
      assert.equal(new Set(events.map(({ id }) => id)).size, events.length)
    })
  })

  test('a feed tells what was published last, and of what was withdrawn the notice alone', async () => {
    const installation = here()
    const registerId = await withReferenceRegister(installation)
    const [kept, gone = ''] = await addTold(installation, registerId, [
      { title: { ko: '<b>굵은</b> & "인용"' } },
      { title: { ko: '철회할 이야기' } },
    ])
    const input = { id: gone, reason: '두 번 적은 기록' }
    assert.ok((await perform(installation, { principal: OPERATOR, registerId }, withdrawExchange, input)).ok)
    await withData(installation, async (ask) => {
      const atom = await textOf(await ask('/feeds/changes.atom'))
      const [own, ...ids] = textsIn(atom, 'id')
      assert.ok(URL.canParse(own ?? '') && ids.every((id) => URL.canParse(id)))
      assert.ok(ids.some((id) => id.endsWith(`/id/${kept}`)))
      assert.ok(textsIn(atom, 'title').some((title) => title.endsWith('<b>굵은</b> & "인용"')))
      assert.ok(textsIn(atom, 'updated').every((time) => !Number.isNaN(Date.parse(time))))
      assert.doesNotMatch(atom, /철회할 이야기/)
      assert.match(atom, /두 번 적은 기록/)
      const json = JSON.parse(await textOf(await ask('/feeds/changes.json?kind=youth')))
      assert.match(json.version, /^https:\/\/jsonfeed\.org\/version\//)
      assert.ok(json.items.length > 0)
      assert.ok(json.items.every(({ id }: { id: string }) => URL.canParse(id)))
    })
  })

  test('whoever has the feed already is told so', async () => {
    const installation = here()
    await withReferenceRegister(installation)
    await withData(installation, async (ask) => {
      for (const path of ['/feeds/changes.atom', '/feeds/exchanges.ics']) {
        const first = await ask(path)
        const again = await ask(path, { 'if-none-match': first.headers.get('etag') ?? '' })
        assert.equal(again.status, 304)
        await first.arrayBuffer()
      }
    })
  })
})

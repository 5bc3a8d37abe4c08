import assert from 'node:assert/strict'
import { it } from 'node:test'
import { toEdtf } from '../../src/edtf/edtf.ts'
import type { ExchangeReading, PageReading } from '../../src/reader/page-reading.ts'
import { inferred, stated } from '../../src/reader/reading.ts'
import { readValues } from './read-values.ts'

const span = { start: 0, end: 6 }
const date = toEdtf('2011-05')
assert.ok(date)

const exchange: ExchangeReading = {
  span,
  date: stated(date, span, 'date/test'),
  title: stated('중학생 방문', span, 'title/test'),
  people: undefined,
  parties: [],
  direction: stated('inbound', span, 'direction/test'),
  kind: inferred('youth', span, 'kind/test', { kind: 'kind-not-told' }),
  place: undefined,
  partner: undefined,
  partOf: undefined,
  evidence: [],
}

const reading: PageReading = {
  text: '중학생 방문',
  home: undefined,
  partners: [],
  trail: [],
  backgrounds: [{ partner: undefined, paragraphs: [stated('두 도시는', span, 'background/test')] }],
  facts: [
    {
      span,
      labels: [],
      key: null,
      value: stated('딸기', span, 'fact/test'),
      unit: null,
      asOf: undefined,
      of: stated('마시코정', span, 'fact/test'),
    },
  ],
  agreements: [
    {
      span,
      date: inferred(date, span, 'date/test', { kind: 'two-readings' }),
      type: stated('sister', span, 'agreement/test'),
      with: stated('플러튼시', span, 'agreement/test'),
      evidence: [],
      exchange: undefined,
    },
  ],
  exchanges: [exchange],
  contact: { department: undefined, phone: stated('031-000-0000', span, 'contact/test') },
  setAside: [],
  unread: [],
}

it('a value is sure unless the reader asks, and what is left empty without a question is left empty surely', () => {
  assert.deepEqual(readValues(reading), {
    rows: [
      {
        text: '중학생 방문',
        date: { value: '2011-05', sure: true },
        people: { value: null, sure: true },
        direction: { value: 'inbound', sure: true },
        kind: { value: 'youth', sure: false },
        partner: { value: null, sure: true },
      },
    ],
    facts: [
      { key: null, value: { value: '딸기', sure: true }, asOf: { value: null, sure: true }, of: '마시코정' },
    ],
    agreements: [
      {
        date: { value: '2011-05', sure: false },
        type: { value: 'sister', sure: true },
        with: { value: '플러튼시', sure: true },
      },
    ],
    background: [{ value: '두 도시는', sure: true }],
    department: { value: null, sure: true },
    phone: { value: '031-000-0000', sure: true },
  })
})

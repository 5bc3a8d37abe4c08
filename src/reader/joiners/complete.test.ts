import assert from 'node:assert/strict'
import { it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { completed } from './complete.ts'
import { textOf } from '../for-tests.ts'

const nothing = {
  home: undefined,
  partners: [],
  trail: [],
  backgrounds: [],
  facts: [],
  agreements: [],
  exchanges: [],
  contact: { department: undefined, phone: undefined },
  setAside: [],
}

it('words that nothing claimed are unread; lines of marks alone are marks', () => {
  const { text, unread, setAside } = completed(fromPlainText('알 수 없는 줄\n-----\n* * *'), nothing)
  assert.deepEqual(
    unread.map((span) => textOf(text, span)),
    ['알 수 없는 줄'],
  )
  assert.deepEqual(
    setAside.map(({ span, why }) => [textOf(text, span), why]),
    [
      ['-----', 'mark'],
      ['* * *', 'mark'],
    ],
  )
})

it('what was set aside stands in the order of the page', () => {
  const last = { span: { start: 4, end: 6 }, why: 'heading' as const }
  const { setAside } = completed(fromPlainText('---\n현황'), { ...nothing, setAside: [last] })
  assert.deepEqual(
    setAside.map(({ why }) => why),
    ['mark', 'heading'],
  )
})

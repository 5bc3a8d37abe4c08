import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../kernel/ids.ts'
import { type Comparison, differing, isUndecided, verdictsOn } from './verdict.ts'

const stored = (text: string, version = 1) => ({
  id: newId<'exchange'>(),
  version,
  changedAt: '2026-01-01T00:00:00Z',
  content: { text },
})
type Stored = ReturnType<typeof stored>

const visits: Comparison<string, Stored> = {
  ofEntry: (text) => ({ identity: text, likeness: [text.slice(0, 10)] }),
  ofStored: ({ content: { text } }) => ({ identity: text, likeness: [text.slice(0, 10)] }),
  differences: (told, { content }) => differing({ title: [content.text, told] }),
}

function kinds(entries: string[], stands: Stored[]): string[] {
  return [...verdictsOn(entries, stands, visits).values()].map(({ kind }) => kind)
}

test('on the first import everything is new', () => {
  assert.deepEqual(kinds(['2006-08-04 20명', '2006-08-04 공연'], []), ['new', 'new'])
})

test('the same page again tells nothing new', () => {
  const page = ['2006-08-04 20명', '2006-08-04 공연']
  assert.deepEqual(
    kinds(
      page,
      page.map((text) => stored(text)),
    ),
    ['same', 'same'],
  )
})

test('a figure that was changed differs from what stands; a further entry of the day is new', () => {
  assert.deepEqual(kinds(['2006-08-04 25명'], [stored('2006-08-04 20명')]), ['differs'])
  assert.deepEqual(kinds(['2006-08-04 20명', '2006-08-04 공연'], [stored('2006-08-04 20명')]), [
    'same',
    'new',
  ])
  assert.deepEqual(kinds(['2007-08-04 12명'], [stored('2006-08-04 20명')]), ['new'])
})

test('a record that somebody has changed since is told apart from one that stands as it was imported', () => {
  const [verdict] = verdictsOn(['2006-08-04 25명'], [stored('2006-08-04 20명', 2)], visits).values()
  assert.ok(verdict?.kind === 'differs' && verdict.edited)
})

test('a difference is decided by a choice about the very record that it differs from', () => {
  const verdict = { kind: 'differs', id: 'one', edited: false, differences: [] } as const
  assert.equal(isUndecided(verdict, undefined), true)
  assert.equal(isUndecided(verdict, { id: 'another', choice: 'update' }), true)
  assert.equal(isUndecided(verdict, { id: 'one', choice: 'keep' }), false)
  assert.equal(isUndecided({ kind: 'new' }, undefined), false)
})

test('what a page does not say differs from nothing', () => {
  assert.deepEqual(differing({ people: [20, null], kind: ['youth', 'youth'], date: ['2006', '2007'] }), [
    { field: 'date', stands: '2006', told: '2007' },
  ])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staleTexts } from './stale-texts.ts'

const first = { title: { ko: '합창단 공연', en: 'Concert of the choir' } }

test('two languages that were written together are both right', () => {
  assert.deepEqual([...staleTexts([first])], [])
})

test('a language that was changed later leaves the other behind', () => {
  const changed = { title: { ...first.title, ko: '합창단과 무용단 공연' } }
  assert.deepEqual([...staleTexts([first, changed])], [['title', ['en']]])
  assert.deepEqual([...staleTexts([first, changed, changed])], [['title', ['en']]])
})

test('a language that was only added leaves nothing behind', () => {
  assert.deepEqual([...staleTexts([{ title: { ko: '공연' } }, { title: { ko: '공연', en: 'Concert' } }])], [])
})

test('the other language catches up when it is changed too, or found right by a person', () => {
  const changed = { title: { ...first.title, ko: '합창단의 공연' } }
  const both = { title: { ko: '합창단의 공연', en: 'A concert of the choir' } }
  assert.deepEqual([...staleTexts([first, changed, both])], [])
  const found = { ...changed, translationsChecked: { title: ['en'] } }
  assert.deepEqual([...staleTexts([first, changed, found])], [])
  assert.deepEqual([...staleTexts([first, found])], [])
})

test('texts inside rows are looked at too', () => {
  const row = (ko: string) => ({ background: [{ text: { ko, en: 'How it began' }, from: null }] })
  assert.deepEqual([...staleTexts([row('처음'), row('시작')])], [['background.0.text', ['en']]])
})

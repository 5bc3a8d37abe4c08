import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foreignLanguage, inLocale } from './in-locale.ts'

test('a text is shown in the language of the page when it has one', () => {
  assert.deepEqual(inLocale({ ko: '플러튼시', en: 'Fullerton' }, 'en'), { text: 'Fullerton', lang: 'en' })
})

test('a text without the language of the page is shown in Korean, then English, then any, and says so', () => {
  assert.deepEqual(inLocale({ ko: '플러튼시', en: 'Fullerton' }, 'ja'), { text: '플러튼시', lang: 'ko' })
  assert.deepEqual(inLocale({ en: 'Fullerton', fr: 'Fullerton' }, 'ja'), { text: 'Fullerton', lang: 'en' })
  assert.deepEqual(inLocale({ es: 'Sevilla' }, 'zh'), { text: 'Sevilla', lang: 'es' })
})

test('an empty text counts as missing', () => {
  assert.deepEqual(inLocale({ en: '', ko: '용인시' }, 'en'), { text: '용인시', lang: 'ko' })
})

test('a section knows which other language it falls back to', () => {
  assert.equal(foreignLanguage([{ en: 'Yongin' }, { ko: '경공업' }], 'en'), 'ko')
  assert.equal(foreignLanguage([{ ko: '용인시' }, { ko: '경공업' }], 'ko'), null)
  assert.equal(foreignLanguage([], 'ko'), null)
})

test('a section with a foreign text among many says nothing of the whole, and names the language of most', () => {
  assert.equal(foreignLanguage([{ ko: '가' }, { ko: '나' }, { ja: '会議' }], 'ko'), null)
  assert.equal(foreignLanguage([{ ja: '会議' }, { zh: '会议' }, { zh: '访问' }], 'ko'), 'zh')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slugFor } from '../partnership/partnership.ts'
import { foldName, namesToShow } from './place.ts'

test('spellings that differ only in the word for the level, blanks or case are one', () => {
  const same = [
    ['플러튼시', '플러튼', ' 플러튼 시'],
    ['용인특례시', '용인시', '용인'],
    ['フラートン市', 'フラートン'],
    ['FULLERTON', 'Fullerton'],
    ['강진군', '강진'],
  ]
  for (const spellings of same) assert.equal(new Set(spellings.map(foldName)).size, 1, spellings.join())
})

test('a name that is short, or only ends like a level, stays whole', () => {
  for (const name of ['대구', '파주', '중구', '군']) assert.equal(foldName(name), name)
  assert.notEqual(
    foldName('플러튼'),
    foldName('풀러턴'),
    'another spelling is another entry of the authority file',
  )
})

test('the register’s own spelling is shown before the official one, an alias never', () => {
  const name = (text: string, role: 'official' | 'standard' | 'alias') => ({
    text,
    role,
    language: 'ko',
    source: 'test',
  })
  assert.deepEqual(
    namesToShow([name('플러튼', 'standard'), name('플러튼시', 'official'), name('풀러턴', 'alias')]),
    {
      ko: '플러튼',
    },
  )
  assert.deepEqual(namesToShow([name('풀러턴', 'alias')]), {})
})

test('an address is the English name, or the name itself; names are never romanised', () => {
  assert.equal(slugFor({ ko: '플러튼', en: 'Fullerton' }), 'fullerton')
  assert.equal(slugFor({ en: 'Kota Kinabalu' }), 'kota-kinabalu')
  assert.equal(slugFor({ ko: '벨로라시' }), '벨로라시')
  for (const names of [{ ko: '!!!' }, {}]) assert.equal(slugFor(names), 'partner')
})

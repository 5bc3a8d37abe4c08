import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from './compare.ts'
import { faultsOf } from './corpus-faults.ts'
import { fallenBelow } from './floors.ts'
import { isOptional } from './gold.ts'
import { judgeCorpus } from './judge-corpus.ts'
import { loadCorpus, pagesWithoutGold } from './load-corpus.ts'
import { loadNotations, rareNotations, unfoundWords } from './notations.ts'
import { missLine } from './print.ts'
import { readingOf } from './reading-of.ts'
import { readReport } from './report-file.ts'

const FOLDER = 'data/corpus'
const pages = loadCorpus(FOLDER)
const visible = pages.map(({ name, form, bytes, gold }) => ({
  name,
  gold,
  text: readingOf(bytes, `${name}.${form}`).text,
}))
const none = pages.length === 0 // until the first pages are annotated

describe('the corpus', { skip: none }, () => {
  it('has a gold for every page', () => assert.deepEqual(pagesWithoutGold(FOLDER), []))

  for (const { name, gold, text } of visible)
    it(`says of ${name} only what stands there`, () => assert.deepEqual(faultsOf(gold, text), []))

  it('has at least 400 rows', () => {
    const rows = pages.flatMap(({ gold }) => gold.rows.filter((row) => !isOptional(row)))
    assert.ok(rows.length >= 400, `${rows.length} rows`)
  })

  it('has every notation in three rows or more, and names rows that are there', () => {
    const notations = loadNotations(FOLDER)
    assert.deepEqual(rareNotations(notations), [])
    assert.deepEqual(unfoundWords(notations, visible), [])
  })
})

describe('the reader reads the corpus', { skip: none }, () => {
  const report = judgeCorpus(pages)
  const committed = readReport(`${FOLDER}/report.json`)

  it('no worse than the committed report says; `npm run corpus -- --write` writes it anew', () => {
    assert.ok(committed, 'there is no report yet')
    const { losses, changes } = compare(committed, report)
    assert.deepEqual([losses.map(missLine), changes], [[], []])
  })

  it('with every figure that was reached once', () => {
    assert.deepEqual(committed && fallenBelow(committed, report), [])
  })
})

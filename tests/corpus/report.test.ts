import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { compare } from './compare.ts'
import { belowFloors, fallenBelow } from './floors.ts'
import { judgePage } from './judge-page.ts'
import { missLine, tableOf } from './print.ts'
import type { ReadRow } from './read-values.ts'
import { readReport, writeReport } from './report-file.ts'
import { reportOf } from './report.ts'
import { asked, goldPage, goldRow, readPage, readRow, sure } from './sample.ts'

const TEXT = '2011. 5. 3 중학생 6명 방문'

function pageOf(name: string, ...rows: readonly ReadRow[]) {
  const judgements = judgePage(goldPage({ rows: [goldRow(TEXT)] }), readPage({ rows }))
  return { name, groups: ['txt', 'total', 'ko'], judgements }
}

const good = reportOf([pageOf('ko/one', readRow(TEXT))])
const wrong = reportOf([pageOf('ko/one', readRow(TEXT, { people: sure(5) }))])
const otherwiseWrong = reportOf([pageOf('ko/one', readRow(TEXT, { people: sure(4) }))])
const unsure = reportOf([pageOf('ko/one', readRow(TEXT, { people: asked(6) }))])

describe('the report', () => {
  it('has the figures of all pages, of each language and of each form', () => {
    assert.deepEqual(Object.keys(good.figures), ['total', 'ko', 'txt'])
    assert.deepEqual(good.figures['ko']?.people, { count: 1, of: 1 })
  })

  it('has each miss in a line', () => {
    assert.deepEqual(wrong.misses.map(missLine), [`ko/one people 6 ≠ 5: ${TEXT}`])
  })

  it('says in the line when the reader asked', () => {
    const { misses } = reportOf([pageOf('ko/one', readRow(TEXT, { people: asked(5) }))])
    assert.deepEqual(misses.map(missLine), [`ko/one people 6 ≠ 5 (asked): ${TEXT}`])
  })

  it('shows counts beside percentages', () => {
    const line = tableOf(wrong).find((one) => one.startsWith('people'))
    assert.match(line ?? '', /^people +0\/1 +0\.0% +0\/1 +0\.0% +0\/1 +0\.0%$/)
  })

  it('is the same when it was written and read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gyoryu-report-'))
    const path = join(folder, 'report.json')
    writeReport(path, wrong)
    assert.deepEqual(readReport(path), wrong)
    rmSync(folder, { recursive: true })
    assert.equal(readReport(path), undefined)
  })
})

describe('against the committed report', () => {
  it('nothing is gained or lost when nothing changed', () => {
    assert.deepEqual(compare(wrong, wrong), { gains: [], losses: [], changes: [] })
  })

  it('a new miss is a loss', () => assert.equal(compare(good, wrong).losses.length, 1))

  it('a miss that is no more is a gain', () => assert.equal(compare(wrong, good).gains.length, 1))

  it('what is wrong otherwise than before is neither', () => {
    const { gains, losses } = compare(wrong, otherwiseWrong)
    assert.deepEqual([gains.length, losses.length], [0, 0])
  })

  it('the same miss once more is a loss', () => {
    const twice = { ...wrong, misses: [...wrong.misses, ...wrong.misses] }
    assert.equal(compare(wrong, twice).losses.length, 1)
  })

  it('a question more is told', () => {
    assert.deepEqual(compare(good, unsure).changes, ['values sure fell from 100.00 to 75.00 %'])
  })

  it('a page that came or went is told, and its misses are no losses', () => {
    const more = reportOf([pageOf('ko/one', readRow(TEXT)), pageOf('ko/two')])
    assert.deepEqual(compare(good, more).losses, [])
    assert.deepEqual(compare(good, more).changes, ['ko/two is not in the report yet'])
    assert.deepEqual(compare(more, good).changes, ['ko/two is gone'])
  })
})

describe('the bounds', () => {
  it('name each figure that is not where it has to be', () => {
    assert.deepEqual(belowFloors(good), [])
    assert.deepEqual(belowFloors(wrong)[0], 'total people: 0.0 %, has to be at least 97.0 %')
  })

  it('name what is read too much', () => {
    const invented = reportOf([pageOf('ko/one', readRow(TEXT), readRow('저작권 2015'))])
    assert.ok(belowFloors(invented).includes('total rows invented: 50.0 %, has to be at most 2.0 %'))
  })

  it('ask of a page made into another form that it is read as well', () => {
    const made = { ...pageOf('ko/one.xlsx', readRow(TEXT, { people: sure(5) })), groups: ['as xlsx'] }
    const line = 'as xlsx people: 0.0 %, has to be at least '
    assert.ok(belowFloors(reportOf([pageOf('ko/one', readRow(TEXT)), made])).includes(`${line}100.0 %`))
    const asPoor = reportOf([pageOf('ko/one', readRow(TEXT, { people: sure(4) })), made])
    assert.deepEqual(
      belowFloors(asPoor).filter((one) => one.startsWith('as xlsx')),
      [],
    )
  })

  it('hold for what was reached once, whatever report is written', () => {
    assert.ok(fallenBelow(good, wrong).includes('ko people: 0.0 %, has to be at least 97.0 %'))
    assert.deepEqual(fallenBelow(wrong, wrong), [])
  })

  it('let a harder page come', () => {
    const more = reportOf([pageOf('ko/one', readRow(TEXT)), pageOf('ko/two')])
    assert.deepEqual(fallenBelow(good, more), [])
    const worse = reportOf([pageOf('ko/one', readRow(TEXT, { people: sure(5) })), pageOf('ko/two')])
    assert.ok(fallenBelow(good, worse).includes('total people: 0.0 %, has to be at least 97.0 %'))
  })
})

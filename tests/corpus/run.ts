// npm run corpus [FOLDER] [-- --write | --form xlsx]: how well the reader reads the annotated pages, beside the committed
// report; or how well it reads them made into one other form; or (--rules) how often each of its rules is right.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compare } from './compare.ts'
import { belowFloors, fallenBelow } from './floors.ts'
import { judgeAll, judgeAs, judgeCorpus } from './judge-corpus.ts'
import { loadCorpus } from './load-corpus.ts'
import { isMadeForm } from './made-forms.ts'
import { comparisonLines, missLine, tableOf } from './print.ts'
import { leavingOneOut, reliabilityOf, ruleLines, ruleValues, writeReliability } from './rules.ts'
import { readReport, writeReport } from './report-file.ts'
import { surenessLines, surenessOf } from './sureness.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, form: { type: 'string' }, rules: { type: 'boolean' } },
})
const folder = positionals[0] ?? 'data/corpus'
const form = values.form ?? ''
const path = join(folder, 'report.json')

const pages = loadCorpus(folder)
if (values.rules) tellRules()
else tellFigures()

function tellRules(): void {
  const measured = ruleValues(pages)
  const table = reliabilityOf(measured)
  print('Asked about because of their rule', [...ruleLines(table), leavingOneOut(measured)])
  if (values.write) writeReliability(table)
}

function tellFigures(): void {
  const report = isMadeForm(form) ? judgeAs(form, pages) : judgeCorpus(pages)
  const committed = form === '' ? readReport(path) : undefined
  const compared = committed && compare(committed, report)
  const fallen = committed ? fallenBelow(committed, report) : []

  print('Misses', report.misses.map(missLine))
  print(`${pages.length} pages of ${folder}`, tableOf(report))
  if (form === '')
    print(
      'Sure of each kind of value',
      surenessLines(surenessOf(judgeAll(pages).flatMap((page) => page.judgements))),
    )
  print('Not reached yet', belowFloors(report))
  print('Against the committed report', compared ? comparisonLines(compared) : ['there is none'])
  print('Reached once and lost', fallen)

  if (fallen.length > 0) process.exitCode = 1
  else if (values.write && form === '') writeReport(path, report)
  else if (compared && compared.losses.length + compared.changes.length > 0) process.exitCode = 1
}

function print(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log([title, ...lines.map((line) => `  ${line}`), ''].join('\n'))
}

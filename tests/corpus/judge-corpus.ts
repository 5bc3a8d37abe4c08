import { judgePage } from './judge-page.ts'
import type { CorpusPage } from './load-corpus.ts'
import { readValues } from './read-values.ts'
import { readingOf } from './reading-of.ts'
import { type JudgedPage, type Report, reportOf } from './report.ts'

export interface JudgedCorpus {
  readonly report: Report
  /** Pages in a format that cannot be read yet; the report has nothing of them. */
  readonly unreadable: readonly string[]
}

/** Reads every page as an import would and holds it against its gold. */
export function judgeCorpus(pages: readonly CorpusPage[]): JudgedCorpus {
  const judged = pages.map((page) => ({ page, judged: judgeOne(page) }))
  return {
    report: reportOf(judged.flatMap((one) => one.judged ?? [])),
    unreadable: judged.filter((one) => !one.judged).map(({ page }) => `${page.name}.${page.form}`),
  }
}

function judgeOne({ name, language, form, bytes, gold }: CorpusPage): JudgedPage | undefined {
  const reading = readingOf(bytes, `${name}.${form}`)
  if (!reading) return undefined
  return { name, groups: ['total', language, form], judgements: judgePage(gold, readValues(reading)) }
}

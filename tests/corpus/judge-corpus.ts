import { judgePage } from './judge-page.ts'
import type { CorpusPage } from './load-corpus.ts'
import { readValues } from './read-values.ts'
import { readingOf } from './reading-of.ts'
import { type JudgedPage, type Report, reportOf } from './report.ts'

/** Reads every page as an import would and holds it against its gold. */
export async function judgeCorpus(pages: readonly CorpusPage[]): Promise<Report> {
  const judged: JudgedPage[] = []
  for (const page of pages) judged.push(await judgeOne(page))
  return reportOf(judged)
}

async function judgeOne({ name, language, form, bytes, gold }: CorpusPage): Promise<JudgedPage> {
  const reading = await readingOf(bytes, `${name}.${form}`)
  return { name, groups: ['total', language, form], judgements: judgePage(gold, readValues(reading)) }
}

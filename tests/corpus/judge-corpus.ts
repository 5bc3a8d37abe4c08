import { without } from './compare.ts'
import { judgePage } from './judge-page.ts'
import type { CorpusPage } from './load-corpus.ts'
import { MADE_FORMS, type MadeForm, madeAs, madeGroup } from './made-forms.ts'
import { readValues } from './read-values.ts'
import { readingOf } from './reading-of.ts'
import { type JudgedPage, type Report, reportOf } from './report.ts'

/**
 * Reads every page as an import would and holds it against its gold: as it stands, and made into each other form. Of the
 * latter the report has the figures, and the misses that the page as it stands has not.
 */
export function judgeCorpus(pages: readonly CorpusPage[]): Report {
  const plain = judgeAll(pages)
  const made = MADE_FORMS.flatMap((form) => judgeMade(pages, form))
  const { misses } = reportOf(plain)
  const report = reportOf([...plain, ...made])
  const known = MADE_FORMS.flatMap((form) =>
    misses.map((miss) => ({ ...miss, page: madeName(miss.page, form) })),
  )
  return { ...report, misses: [...misses, ...without(report.misses, [...misses, ...known])] }
}

/** The same of one form alone, with all of its misses. */
export function judgeAs(form: MadeForm, pages: readonly CorpusPage[]): Report {
  return reportOf(judgeAll(pages.map((page) => madeAs(form, page))))
}

function judgeMade(pages: readonly CorpusPage[], form: MadeForm): JudgedPage[] {
  const judged = judgeAll(pages.map((page) => madeAs(form, page)))
  return judged.map((page) => ({ ...page, name: madeName(page.name, form), groups: [madeGroup(form)] }))
}

function madeName(name: string, form: MadeForm): string {
  return `${name}.${form}`
}

/** Each page as it stands. */
export function judgeAll(pages: readonly CorpusPage[]): JudgedPage[] {
  return pages.map(({ name, language, form, bytes, gold }) => {
    const reading = readingOf(bytes, `${name}.${form}`)
    return { name, groups: ['total', language, form], judgements: judgePage(gold, readValues(reading)) }
  })
}

import { readFileSync } from 'node:fs'
import { SOURCE_FORMS, loadCorpus } from '../../tests/corpus/load-corpus.ts'
import { readingOf } from '../../tests/corpus/reading-of.ts'
import { millisecondsOf } from '../median.ts'

const REFERENCE = 'data/seed/yongin-fullerton.txt'
const ROUNDS = 15
const REFERENCE_ROUNDS = 200 // of a few milliseconds each

type Page = ReturnType<typeof loadCorpus>[number]

/** How fast pages are read on one core, warm: the reference page, and the pages of the corpus by language and by form. */
export function benchPages(folder: string): void {
  const reference = readFileSync(REFERENCE)
  const alone = millisecondsOf(REFERENCE_ROUNDS, () => readingOf(reference, REFERENCE))
  console.log(`the reference page, ${reference.length} bytes, warm: ${alone.toFixed(2)} ms`)
  console.log('rows a second on one core, whole pages of the corpus')
  const pages = loadCorpus(folder)
  for (const [language, own] of Map.groupBy(pages, (page) => page.language)) benchSome(language, own)
  for (const form of SOURCE_FORMS)
    benchSome(
      form,
      pages.filter((page) => page.form === form),
    )
}

function benchSome(name: string, pages: readonly Page[]): void {
  let rows = 0
  const milliseconds = millisecondsOf(ROUNDS, () => {
    rows = 0
    for (const page of pages) rows += readingOf(page.bytes, page.name).exchanges.length
  })
  if (rows === 0) return
  const perSecond = `${((rows / milliseconds) * 1000).toFixed(0)} rows/s`
  console.log(
    `  ${name.padEnd(6)}${`${pages.length} pages`.padStart(10)}${`${rows} rows`.padStart(10)}${perSecond.padStart(15)}`,
  )
}

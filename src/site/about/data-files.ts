import type { Locale } from '../../kernel/locale.ts'
import { coveredDays } from '../../records/published/covered-days.view.ts'
import { dataSet } from '../../records/published/described/data-set.view.ts'
import { OFFERED, type OfferedDataset } from '../../records/published/described/offered.ts'
import { DESCRIBED } from '../../records/published/described/nouns.ts'
import { rowCounts } from '../../records/published/described/row-counts.view.ts'
import type { PublishedReads } from '../../records/published/reads.ts'
import type { OfferedFilesView, OfferedSubject } from '../../ui/offered-files.ts'

/** The files, and what all of them together are about. */
export interface DataFilesView extends OfferedFilesView {
  /** "1999-03-02/2024-10-11", the first and the last day on which an exchange began; null while none has a date. */
  readonly covered: string | null
}

/** Every file that the open data serve, with how much is in it, in the order in which a reader looks for them. */
export async function dataFiles(
  reads: PublishedReads,
  registerId: string,
  locale: Locale,
): Promise<DataFilesView> {
  const counts = await rowCounts(reads, registerId)
  const found = await dataSet(reads, registerId)
  const [whole, ...subjects] = OFFERED.map((dataset) => toSubject(dataset, counts, locale))
  return {
    dataDate: found?.publishedAt.slice(0, 10) ?? '',
    whole: whole ?? { name: 'register', files: [], rows: null },
    subjects,
    covered: await coveredDays(reads, registerId),
  }
}

/** Documents for people are in the language of the page that leads to them. */
const TO_BE_READ = /\.(?:pdf|docx)$/

function toSubject(
  { name, distributions }: OfferedDataset,
  counts: Awaited<ReturnType<typeof rowCounts>>,
  locale: Locale,
): OfferedSubject {
  const noun = DESCRIBED.find(({ file }) => file === name)
  return {
    name,
    files: distributions.map((one) => ({ ...one, path: one.path.replace(TO_BE_READ, `.${locale}$&`) })),
    rows: (noun && counts[noun.name]) ?? null,
  }
}

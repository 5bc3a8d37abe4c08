import { inChunks } from '../../records/in-chunks.ts'
import type { Tx } from '../../records/tx.ts'
import type { OpenTables } from './tables.ts'

interface Dated {
  readonly id: string
  /** YYYY-MM-DD. */
  readonly changed_on: string
}

/** What was published elsewhere did not change by being taken over: it keeps the day on which it did. */
export async function keepDays(tx: Tx, tables: OpenTables): Promise<void> {
  const { places, partners, series, exchanges, agreements, facts } = tables
  const all = {
    place: places,
    partnership: partners,
    series,
    exchange: exchanges,
    agreement: agreements,
    fact: facts,
  }
  for (const [noun, records] of Object.entries(all)) await keepDaysOf(tx, noun, records)
}

async function keepDaysOf(tx: Tx, noun: string, records: readonly Dated[]): Promise<void> {
  const table = `published_${noun}` as 'published_place' // each published table has these columns
  for (const [changed_on, ofTheDay] of Map.groupBy(records, (one) => one.changed_on)) {
    const ids = ofTheDay.map(({ id }) => id)
    await inChunks(ids, (chunk) =>
      tx.rows.updateTable(table).set({ changed_on }).where('id', 'in', chunk).execute(),
    )
  }
}

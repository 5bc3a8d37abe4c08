import { type QueryCreator, sql } from 'kysely'
import type { PublishedTables } from '../published.table.ts'
import type { PublishedReads } from '../reads.ts'
import { PAST_TABLE_NAMES, PAST_TABLES, type PastTableName } from './past-tables.ts'

/** One register on one past day. */
export interface PastDay {
  readonly registerId: string
  /** YYYY-MM-DD, at home. */
  readonly day: string
  readonly timeZone: string
}

/**
 * Reads as they would have been at the end of a day at home: every view asks the same tables, and each of them is put
 * in front of the present one under its own name (a common table expression), with the rows that stood then.
 */
export function readsAt(reads: PublishedReads, past: PastDay): PublishedReads {
  const end = endOf(past)
  const creator = reads as unknown as QueryCreator<PublishedTables> // what reads is made of has more than it shows
  return PAST_TABLE_NAMES.reduce(
    (before, table) =>
      before.with(table, () =>
        rowsThen(creator, table, past.registerId, end),
      ) as unknown as QueryCreator<PublishedTables>, // the same columns, as PAST_TABLES holds
    creator,
  )
}

/** The first moment of the next day, as the moments of acts are written. */
function endOf({ day, timeZone }: PastDay): string {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone)
  return next.toInstant().toString({ fractionalSecondDigits: 3 })
}

function rowsThen(
  reads: QueryCreator<PublishedTables>,
  table: PastTableName,
  registerId: string,
  end: string,
) {
  const columns = Object.entries(PAST_TABLES[table].columns).map(([name, kind]) => {
    const value = sql`content ->> ${sql.lit(name)}`
    return (kind === 'number' ? sql`cast(${value} as integer)` : value).as(name)
  })
  return reads
    .selectFrom('published_past')
    .select(columns)
    .where('in_table', '=', table)
    .where('register_id', '=', registerId)
    .where('from_at', '<', end)
    .where((eb) => eb.or([eb('until_at', 'is', null), eb('until_at', '>=', end)]))
}

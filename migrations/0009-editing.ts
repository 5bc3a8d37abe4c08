// What officers write by hand: series and contacts, the text that waits beside what is public, what is still being
// typed, and publications at a set time. Exchanges get the columns by
// which a list of a hundred thousand is filtered.
import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '../src/database/column-types.ts'
import { allowPublished } from '../src/database/postgres/published-role.ts'
import type { MigrationStep } from './index.ts'
import { recordTable } from './record-table.ts'

export const up: MigrationStep = async (database, types, engine) => {
  await addNouns(database, types)
  await addWorkingCopies(database, types)
  await addPublished(database, types)
  await addExchangeColumns(database, types)
  await addFactColumn(database, types)
  await addHistoryOfRecords(database, types)
  await index(database, 'history_by_act', 'history', ['register_id', 'act', 'at'])
  await index(database, 'survey_answer_by_time', 'survey_answer', ['register_id', 'created_at'])
  if (engine !== 'postgres') return
  await allowPublished(database, 'published_series')
}

async function addNouns(database: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await recordTable(database, types, 'series').execute()
  await recordTable(database, types, 'contact')
    .addColumn('partnership_id', types.text, (column) => column.notNull().references('partnership.id'))
    .addColumn('keep_until', types.text)
    .execute()
  await index(database, 'contact_of_partnership', 'contact', ['partnership_id'])
  await index(database, 'contact_kept_until', 'contact', ['keep_until'])
}

async function addWorkingCopies(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('working_copy')
    .addColumn('record_id', text, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('noun', text, (column) => column.notNull())
    .addColumn('based_on', 'integer', (column) => column.notNull())
    .addColumn('content', text, (column) => column.notNull())
    .addColumn('label', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('saved_at', text, (column) => column.notNull())
    .addColumn('saved_by', text, (column) => column.notNull())
    .addColumn('asked_by', text)
    .addColumn('publish_at', text)
    .addColumn('publish_reason', text)
    .addColumn('publish_fault', text)
    .addPrimaryKeyConstraint('working_copy_key', ['record_id', 'version'])
    .execute()
  await database.schema
    .createIndex('working_copy_one_open')
    .on('working_copy')
    .column('record_id')
    .unique()
    .where(sql.ref('state'), '=', sql.lit('open'))
    .execute()
  await index(database, 'working_copy_of_register', 'working_copy', [
    'register_id',
    'state',
    'noun',
    'saved_at',
  ])
  await index(database, 'working_copy_due', 'working_copy', ['state', 'publish_at'])
  await database.schema
    .createTable('typed_text')
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('account', text, (column) => column.notNull())
    .addColumn('form', text, (column) => column.notNull())
    .addColumn('fields', text, (column) => column.notNull())
    .addColumn('based_on', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('typed_text_key', ['register_id', 'account', 'form'])
    .execute()
}

async function addPublished(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('published_series')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('data', text, (column) => column.notNull())
    .addColumn('changed_on', text, (column) => column.notNull())
    .execute()
  await index(database, 'edition_of_record', 'edition', ['register_id', 'record_id', 'number'])
}

const COLUMNS = ['kind', 'direction', 'state', 'series_id', 'label', 'sort_day', 'report_due'] as const

async function addExchangeColumns(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  for (const name of COLUMNS) await database.schema.alterTable('exchange').addColumn(name, text).execute()
  await fillExchangeColumns(database)
  // Each holds all that a list filters by, so that no row has to be read that is not shown.
  const filters = ['kind', 'direction', 'state', 'partnership_id', 'series_id', 'label', 'sort_day']
  for (const order of ['sort_day', 'changed_at', 'label']) {
    const others = filters.filter((column) => column !== order)
    await index(database, `exchange_by_${order}`, 'exchange', ['register_id', order, 'id', ...others])
  }
  for (const noun of ['place', 'agreement', 'fact', 'series', 'contact'])
    await index(database, `${noun}_by_change`, noun, ['register_id', 'changed_at', 'id'])
  await index(database, 'exchange_report_due', 'exchange', ['register_id', 'report_due'])
  await index(database, 'exchange_of_series', 'exchange', ['series_id'])
}

interface Exchanges {
  exchange: { id: string; content: string; earliest: string | null } & Record<
    (typeof COLUMNS)[number],
    string | null
  >
}

async function fillExchangeColumns(database: Kysely<unknown>): Promise<void> {
  const exchanges = database as Kysely<Exchanges> // as the step 0002 and the columns just added made it
  for (let after = ''; ;) {
    const rows = await exchanges
      .selectFrom('exchange')
      .select(['id', 'content', 'earliest'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(1000)
      .execute()
    for (const { id, content, earliest } of rows)
      await exchanges
        .updateTable('exchange')
        .set({ ...columnsIn(content), sort_day: earliest ?? '' })
        .where('id', '=', id)
        .execute()
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

function columnsIn(content: string) {
  const { kind, direction, state, title } = JSON.parse(content)
  const label: unknown = title.ko ?? Object.values(title)[0] ?? ''
  return { kind: kind.value, direction: direction.value, state, label: String(label) }
}

/** The last day of which a fact is known to tell: what it is as of, or when it was checked. */
async function addFactColumn(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema.alterTable('fact').addColumn('told_on', text).execute()
  const facts = database as Kysely<{ fact: { id: string; content: string; told_on: string | null } }> // just added
  const rows = await facts.selectFrom('fact').select(['id', 'content']).execute()
  for (const { id, content } of rows) {
    const { asOf, checkedOn } = JSON.parse(content)
    // As far as a date was written: a year that is as of 2020 is as old as its last day.
    const written = /^\d{4}(?:-\d\d)?(?:-\d\d)?/.exec(String(asOf ?? ''))?.[0] ?? ''
    const rest: Readonly<Record<number, string>> = { 4: '-12-31', 7: '-28' }
    const day = `${written}${rest[written.length] ?? ''}`
    await facts
      .updateTable('fact')
      .set({ told_on: [day, String(checkedOn ?? '')].sort().at(-1) ?? '' })
      .where('id', '=', id)
      .execute()
  }
  await index(database, 'fact_by_day', 'fact', ['register_id', 'told_on', 'id'])
}

/** Which entries of history are about a record: what the payloads say, so that nobody has to read all of them. */
async function addHistoryOfRecords(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('history_record')
    .addColumn('register_id', text, (column) => column.notNull())
    .addColumn('record_id', text, (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('history_record_key', ['register_id', 'record_id', 'sequence'])
    .execute()
  const history = database as Kysely<Histories> // as the step 0003 and the table just made have it
  const payloads = await history.selectFrom('history_payload').selectAll().execute()
  for (const { register_id, sequence, payload } of payloads) {
    const { changes = [] }: { changes?: { id: string }[] } = JSON.parse(payload ?? '{}')
    for (const record_id of new Set(changes.map(({ id }) => id)))
      await history.insertInto('history_record').values({ register_id, record_id, sequence }).execute()
  }
}

interface Histories {
  history_payload: { register_id: string; sequence: number; payload: string | null }
  history_record: { register_id: string; record_id: string; sequence: number }
}

async function index(
  database: Kysely<unknown>,
  name: string,
  table: string,
  columns: string[],
): Promise<void> {
  await database.schema.createIndex(name).on(table).columns(columns).execute()
}

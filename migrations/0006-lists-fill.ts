// Fills the tables of step 0006 from what was published before it: from the live editions, which hold the contents that
// the acts of today hand to the same tables. Row types and rules are those of that day and stay as they are.
import { type Kysely, sql } from 'kysely'

interface Words {
  readonly sourceId: string
}

/** As far as this step reads the contents of each noun. */
interface Exchange {
  readonly partnershipId: string
  readonly kind: { readonly value: string }
  readonly direction: { readonly value: string }
  readonly people: { readonly value: number } | null
  readonly parties: readonly {
    readonly side: string
    readonly group: string
    readonly count: number | null
  }[]
  readonly partOf: string | null
  readonly state: string
  readonly words: (Words & { readonly start: number }) | null
  readonly evidence: readonly Words[]
}

interface Agreement {
  readonly exchangeId: string | null
  readonly evidence: readonly Words[]
}

interface Fact {
  readonly from: Words | null
}

interface Place {
  readonly names: readonly {
    readonly text: string
    readonly language: string
    readonly role: string
    readonly source: string
  }[]
  readonly position: { readonly source: string } | null
  readonly timeZone: { readonly source: string } | null
}

/** The tables that are read and filled, with the columns that are used. */
type Rows = {
  edition: {
    record_id: string
    register_id: string
    noun: string
    state: string
    content: string
    ended_at: string | null
    reason: string | null
  }
  source: { id: string; register_id: string; content: string }
  published_exchange: { id: string; earliest: string | null; latest: string | null; position: number }
  published_agreement: { id: string; exchange_id: string | null }
  published_place: { id: string; position_source: string | null; time_zone_source: string | null }
  published_partnership: { id: string; exchange_count: number; latest_exchange_id: string | null }
  published_listing: Record<string, unknown>
  published_party: Record<string, unknown>
  published_source: Record<string, unknown>
  published_quote: { record_id: string; source_id: string; register_id: string; noun: string }
  published_place_name: Record<string, unknown>
  published_withdrawal: Record<string, unknown>
}

interface Live<Content> {
  readonly id: string
  readonly registerId: string
  readonly content: Content
}

export async function fillLists(untyped: Kysely<unknown>): Promise<void> {
  const database = untyped.withTables<Rows>()
  await eachLive<Exchange>(database, 'exchange', (live) => fillExchange(database, live))
  await eachLive<Agreement>(database, 'agreement', async (live) => {
    const { exchangeId: exchange_id, evidence } = live.content
    await database.updateTable('published_agreement').set({ exchange_id }).where('id', '=', live.id).execute()
    await quote(database, 'agreement', live, evidence)
  })
  await eachLive<Fact>(database, 'fact', ({ content, ...live }) =>
    quote(database, 'fact', live, content.from ? [content.from] : []),
  )
  await eachLive<Place>(database, 'place', (live) => fillPlace(database, live))
  await fillSources(database)
  await fillWithdrawals(database)
  await fillCounts(database)
}

const CHUNK = 200

async function eachLive<Content>(
  database: Kysely<Rows>,
  noun: string,
  fill: (live: Live<Content>) => Promise<unknown>,
): Promise<void> {
  let after = ''
  for (;;) {
    const rows = await database
      .selectFrom('edition')
      .select(['record_id', 'register_id', 'content'])
      .where('noun', '=', noun)
      .where('state', '=', 'published')
      .where('record_id', '>', after)
      .orderBy('record_id')
      .limit(CHUNK)
      .execute()
    for (const { record_id: id, register_id: registerId, content } of rows)
      await fill({ id, registerId, content: JSON.parse(content) as Content }) // written through the noun's schema
    if (rows.length < CHUNK) return
    after = rows.at(-1)?.record_id ?? ''
  }
}

async function fillExchange(database: Kysely<Rows>, { id, registerId, content }: Live<Exchange>) {
  const shown = await database
    .selectFrom('published_exchange')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!shown) return
  const { partnershipId, kind, direction, people, parties, partOf, state, words, evidence } = content
  const day = shown.earliest ?? shown.latest
  await database
    .insertInto('published_listing')
    .values({
      id,
      register_id: registerId,
      partnership_id: partnershipId,
      kind: kind.value,
      direction: direction.value,
      state,
      year: day === null ? null : Number(day.slice(0, 4)),
      earliest: shown.earliest,
      position: shown.position,
      people: people?.value ?? null,
      part_of: partOf,
    })
    .execute()
  const rows = parties.map(({ side, group, count }, ordinal) => ({
    exchange_id: id,
    ordinal,
    register_id: registerId,
    side,
    party_group: group,
    people: count,
  }))
  if (rows.length > 0) await database.insertInto('published_party').values(rows).execute()
  await quote(database, 'exchange', { id, registerId }, words ? [words, ...evidence] : evidence)
}

async function quote(
  database: Kysely<Rows>,
  noun: string,
  { id, registerId }: Omit<Live<unknown>, 'content'>,
  words: readonly Words[],
) {
  const rows = [...new Set(words.map(({ sourceId }) => sourceId))].map((source_id) => ({
    record_id: id,
    source_id,
    register_id: registerId,
    noun,
  }))
  if (rows.length > 0) await database.insertInto('published_quote').values(rows).execute()
}

async function fillPlace(database: Kysely<Rows>, { id, registerId, content }: Live<Place>) {
  const { names, position, timeZone } = content
  const rows = names.map((name, ordinal) => ({ place_id: id, ordinal, register_id: registerId, ...name }))
  await database.insertInto('published_place_name').values(rows).execute()
  await database
    .updateTable('published_place')
    .set({ position_source: position?.source ?? null, time_zone_source: timeZone?.source ?? null })
    .where('id', '=', id)
    .execute()
}

async function fillSources(database: Kysely<Rows>) {
  const quoted = database.selectFrom('published_quote').select('source_id')
  const sources = await database.selectFrom('source').selectAll().where('id', 'in', quoted).execute()
  for (const { id, register_id, content } of sources) {
    // written through the schema of a source
    const { title, origin, receivedAt, mediaType } = JSON.parse(content) as Record<string, string | null>
    const address = origin && /^https?:\/\//.test(origin) ? origin : null
    const received_on = (receivedAt ?? '').slice(0, 10)
    const row = { id, register_id, title, address, received_on, media_type: mediaType }
    await database.insertInto('published_source').values(row).execute()
  }
}

async function fillWithdrawals(database: Kysely<Rows>) {
  const rows = await database.selectFrom('edition').selectAll().where('state', '=', 'withdrawn').execute()
  for (const { record_id: id, register_id, noun, content, ended_at, reason } of rows) {
    // written through its noun's schema; only ties of two of them are told in it
    const { partnershipId } = JSON.parse(content) as { readonly partnershipId?: string }
    const said = { withdrawn_on: (ended_at ?? '').slice(0, 10), reason: reason ?? '' }
    const row = { id, register_id, noun, partnership_id: partnershipId ?? null, ...said }
    await database.insertInto('published_withdrawal').values(row).execute()
  }
}

async function fillCounts(database: Kysely<Rows>) {
  const of = sql.raw('published_listing where partnership_id = published_partnership.id')
  const dated = sql.raw(
    "and state = 'held' and earliest is not null order by earliest desc, position desc, id desc",
  )
  await sql`update published_partnership set
    exchange_count = (select count(*) from ${of}),
    latest_exchange_id = (select id from ${of} ${dated} limit 1)`.execute(database)
}

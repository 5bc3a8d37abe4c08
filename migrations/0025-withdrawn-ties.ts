// The page of a tie stands under a name, not under its id. Once the tie was withdrawn its notice stands there too, so the
// notice keeps the name.
import { type Kysely, sql } from 'kysely'
import type { MigrationStep } from './index.ts'

export const up: MigrationStep = async (database, { text }) => {
  await database.schema.alterTable('published_withdrawal').addColumn('slug', text).execute()
  await database.schema
    .createIndex('published_withdrawal_at')
    .on('published_withdrawal')
    .columns(['register_id', 'slug'])
    .execute()
  await fill(database)
}

async function fill(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ readonly id: string; readonly content: string }>`
    select edition.record_id as id, edition.content as content from edition
    inner join published_withdrawal on published_withdrawal.id = edition.record_id
    where edition.noun = 'partnership' and edition.state = 'withdrawn' order by edition.ended_at`.execute(
    database,
  )
  for (const { id, content } of rows) {
    const { slug } = JSON.parse(content) as { readonly slug?: string } // written through its noun's schema
    await sql`update published_withdrawal set slug = ${slug ?? null} where id = ${id}`.execute(database)
  }
}

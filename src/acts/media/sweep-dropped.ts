import type { MediaDeps } from './media-deps.ts'

/** Long enough that no page still shows it, and that the same file handed in again has its rows. */
const HOUR = 60 * 60 * 1000

/** Takes away the files of drafts that were thrown away, unless another record of this installation names them. */
export async function sweepDropped({ database, files, clock }: MediaDeps): Promise<void> {
  const before = new Date(Date.parse(clock.now()) - HOUR).toISOString()
  const dropped = await database.reads
    .selectFrom('media_file')
    .select(['media_id', 'hash'])
    .where('part', '=', 'dropped')
    .where('dropped_at', '<', before)
    .limit(200)
    .execute()
  for (const { media_id, hash } of dropped) {
    if (!(await isNamed({ database }, hash))) await files.remove(hash)
    await database.transaction(async (rows) => {
      await rows.deleteFrom('media_file').where('media_id', '=', media_id).where('hash', '=', hash).execute()
    })
  }
}

async function isNamed({ database: { reads } }: Pick<MediaDeps, 'database'>, hash: string): Promise<boolean> {
  const media = reads
    .selectFrom('media_file')
    .select('hash')
    .where('hash', '=', hash)
    .where('part', '=', 'kept')
  const source = reads.selectFrom('source').select('file_hash').where('file_hash', '=', hash)
  const named = (await media.limit(1).executeTakeFirst()) ?? (await source.limit(1).executeTakeFirst())
  return named !== undefined
}

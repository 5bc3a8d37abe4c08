import type { SourceWords } from '../../content.ts'
import { inChunks } from '../../in-chunks.ts'
import type { Noun } from '../../noun.ts'
import { findSource } from '../../source/source.view.ts'
import type { Tx } from '../../tx.ts'

/** A record with every place of the sources that it leans on. */
export interface Quoting {
  readonly id: string
  readonly from: readonly (SourceWords | null)[]
}

/** Notes which sources these published records quote, and makes the sources themselves known to the public's lists. */
export async function writeQuotes(tx: Tx, noun: Noun, quoting: readonly Quoting[]): Promise<void> {
  const rows = quoting.flatMap(({ id, from }) =>
    [...sourcesIn(from)].map((source_id) => ({
      record_id: id,
      source_id,
      register_id: tx.registerId,
      noun,
    })),
  )
  await inChunks(quoting, (chunk) =>
    removeQuotes(
      tx,
      chunk.map(({ id }) => id),
    ),
  )
  await inChunks(rows, (chunk) => tx.rows.insertInto('published_quote').values(chunk).execute())
  for (const id of new Set(rows.map((row) => row.source_id))) await publishSourceRow(tx, id)
}

export async function removeQuotes(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.rows.deleteFrom('published_quote').where('record_id', 'in', ids).execute()
}

function sourcesIn(from: Quoting['from']): Set<string> {
  return new Set(from.flatMap((words) => (words ? [words.sourceId] : [])))
}

/** A source is never edited, so its row is written once. */
async function publishSourceRow(tx: Tx, id: string): Promise<void> {
  const source = await findSource(tx.rows, tx.registerId, id)
  if (!source) throw new Error(`a record quotes source ${id}, which is not in its register`)
  const { title, origin, receivedAt, mediaType } = source.content
  await tx.rows
    .insertInto('published_source')
    .values({
      id,
      register_id: tx.registerId,
      title,
      // What an officer noted otherwise, as whose letter it was, is not for everybody.
      address: origin && /^https?:\/\//.test(origin) ? origin : null,
      received_on: receivedAt.slice(0, 10),
      media_type: mediaType,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

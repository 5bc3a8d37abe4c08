import { inChunks } from '../in-chunks.ts'
import type { Reads } from '../tx.ts'

/** Which of these records were withdrawn by the same act as the tie. */
export async function withdrawnTogether(
  reads: Reads,
  registerId: string,
  partnershipId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const tie = await endOf(reads, registerId, [partnershipId])
  const at = tie.get(partnershipId)
  const ends = new Map<string, string>()
  await inChunks(ids, async (chunk) => {
    for (const [id, end] of await endOf(reads, registerId, chunk)) ends.set(id, end)
  })
  return new Set([...ends].filter(([, end]) => end === at).map(([id]) => id))
}

/** When the last edition of each was withdrawn; those that are not withdrawn are left out. */
async function endOf(reads: Reads, registerId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await reads
    .selectFrom('edition')
    .select(['record_id', 'state', 'ended_at'])
    .where('register_id', '=', registerId)
    .where('record_id', 'in', ids)
    .orderBy('number')
    .execute()
  const last = new Map(rows.map((row) => [row.record_id, row]))
  return new Map(
    [...last.values()].flatMap(({ record_id, state, ended_at }) =>
      state === 'withdrawn' && ended_at !== null ? [[record_id, ended_at] as const] : [],
    ),
  )
}

import { inChunks } from '../../in-chunks.ts'
import type { Tx } from '../../tx.ts'
import { tags } from '../tags.ts'

/** The pages of the exchanges that name these: their neighbours in time, their whole, their parts. */
export async function touchAround(tx: Tx, ids: readonly string[]): Promise<void> {
  const around: string[] = []
  const partnerships = new Set<string>()
  await inChunks(ids, async (chunk) => {
    const rows = await tx.rows
      .selectFrom('published_listing')
      .select(['id', 'partnership_id', 'part_of'])
      .where((eb) => eb.or([eb('id', 'in', chunk), eb('part_of', 'in', chunk)]))
      .execute()
    for (const { id, partnership_id, part_of } of rows) {
      around.push(id, ...(part_of === null ? [] : [part_of]))
      partnerships.add(partnership_id)
    }
  })
  const changed = new Set(ids)
  for (const id of partnerships) around.push(...neighboursIn(await inOrder(tx, id), changed))
  for (const id of around) tx.touched.add(tags.exchange(id))
}

async function inOrder(tx: Tx, partnershipId: string): Promise<string[]> {
  const rows = await tx.rows
    .selectFrom('published_listing')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('earliest', 'is not', null)
    .orderBy('earliest')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

function neighboursIn(order: readonly string[], changed: ReadonlySet<string>): string[] {
  return order.filter(
    (_, place) => changed.has(order[place - 1] ?? '') || changed.has(order[place + 1] ?? ''),
  )
}

import { newId } from '../../src/kernel/ids.ts'
import type { Installation } from '../../src/installation/installation.ts'

/** Rows of one statement. */
const ROWS = 500

/** Copies the published exchanges of the reference register, each under an id of its own, until there are so many. */
export async function fillWithExchanges({ database }: Installation, total: number): Promise<void> {
  const exchanges = await database.reads.selectFrom('published_exchange').selectAll().execute()
  const listed = await database.reads.selectFrom('published_listing').selectAll().execute()
  const listing = new Map(listed.map((row) => [row.id, row]))
  for (let made = exchanges.length; made < total; made += ROWS) {
    const copies = Array.from({ length: Math.min(ROWS, total - made) }, (_, at) => {
      const model = exchanges[(made + at) % exchanges.length]
      const of = model && listing.get(model.id)
      if (!model || !of) throw new Error('there is no exchange to copy')
      const id = newId()
      const data = JSON.stringify({ ...JSON.parse(model.data), id })
      return { row: { ...model, id, data, position: made + at }, listed: { ...of, id, position: made + at } }
    })
    await database.transaction(async (rows) => {
      await rows
        .insertInto('published_exchange')
        .values(copies.map(({ row }) => row))
        .execute()
      await rows
        .insertInto('published_listing')
        .values(copies.map((copy) => copy.listed))
        .execute()
    })
  }
}

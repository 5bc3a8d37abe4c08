import type { Beside } from '../../media/media.ts'
import type { Tx } from '../../tx.ts'
import { touchPartner } from '../publishing/publish.ts'
import { tags } from '../tags.ts'

/** Every page that shows a photo or paper: its own, and those of the records that it stands with. */
export async function touchBeside(tx: Tx, id: string, beside: readonly Beside[]): Promise<void> {
  tx.touched.add(tags.media(id))
  for (const { noun, id: record } of beside) {
    if (noun === 'partnership') touchPartner(tx, record)
    else if (noun === 'place') await touchPlace(tx, record)
    else {
      if (noun === 'exchange') tx.touched.add(tags.exchange(record))
      const partner = await partnerOf(tx, noun, record)
      if (partner !== undefined) touchPartner(tx, partner)
    }
  }
}

/** The page of an agreement, and the photos on a partner's page, are told by the partner's tag. */
async function partnerOf(tx: Tx, noun: 'exchange' | 'agreement', id: string): Promise<string | undefined> {
  const row = await tx.rows
    .selectFrom(noun)
    .select('partnership_id')
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.partnership_id
}

async function touchPlace(tx: Tx, placeId: string): Promise<void> {
  const ties = await tx.rows
    .selectFrom('published_partnership')
    .select('id')
    .where('register_id', '=', tx.registerId)
    .where('place_id', '=', placeId)
    .execute()
  for (const { id } of ties) touchPartner(tx, id)
  tx.touched.add(tags.register(tx.registerId))
}

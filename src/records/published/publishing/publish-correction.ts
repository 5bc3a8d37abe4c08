import type { Correction } from '../../correction/correction.ts'
import type { Tx } from '../../tx.ts'
import { touchPartner } from './publish.ts'
import { tags } from '../tags.ts'
import type { CorrectionView } from '../views.ts'

/** Shows a report that was answered where the record is shown; its words only where the officer chose so. */
export async function publishCorrection(tx: Tx, id: string, correction: Correction): Promise<void> {
  const { about, answer, day, wrong, right, language } = correction
  if (!answer) throw new Error(`report ${id} has no answer to be shown`)
  const partnershipId = await partnershipOf(tx, about)
  const view: CorrectionView = {
    id,
    about: about.id,
    receivedOn: day,
    report: answer.quoted ? { wrong, right, language } : null,
    outcome: answer.outcome,
    answer: answer.text,
    answeredOn: answer.day,
  }
  await tx.rows
    .insertInto('published_correction')
    .values({
      id,
      register_id: tx.registerId,
      about_id: about.id,
      partnership_id: partnershipId,
      data: JSON.stringify(view),
      answered_on: answer.day,
    })
    .execute()
  if (about.noun === 'exchange') tx.touched.add(tags.exchange(about.id))
  if (partnershipId === null || about.noun === 'place') tx.touched.add(tags.register(tx.registerId))
  if (partnershipId !== null) touchPartner(tx, partnershipId)
}

/** The tie on whose page a record stands; null for a place without one, and for what is no longer public. */
async function partnershipOf(tx: Tx, { noun, id }: Correction['about']): Promise<string | null> {
  switch (noun) {
    case 'partnership':
      return id
    case 'exchange':
    case 'agreement': {
      const query = tx.rows.selectFrom(`published_${noun}`).select('partnership_id').where('id', '=', id)
      return (await query.executeTakeFirst())?.partnership_id ?? null
    }
    case 'fact': {
      const query = tx.rows
        .selectFrom('published_fact as fact')
        .innerJoin('published_partnership as partnership', 'partnership.place_id', 'fact.place_id')
        .select('partnership.id')
        .where('fact.id', '=', id)
      return (await query.executeTakeFirst())?.id ?? null
    }
    case 'place': {
      const query = tx.rows.selectFrom('published_partnership').select('id').where('place_id', '=', id)
      return (await query.executeTakeFirst())?.id ?? null
    }
  }
}

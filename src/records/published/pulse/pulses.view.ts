import type { Contact } from './contact.ts'
import { tieOf } from '../partner.view.ts'
import { type Pulse, pulseOf } from './pulse.ts'
import type { PublishedReads } from '../reads.ts'
import { registerOf } from '../register.view.ts'
import type { AgreementView, ExchangeView } from '../views.ts'

/** The pulse of every published tie of a register on a day at home, by the partnership's id, as its own rule has it. */
export async function pulsesOf(
  reads: PublishedReads,
  registerId: string,
  today: string,
): Promise<ReadonlyMap<string, Pulse>> {
  const rule = (await registerOf(reads, registerId))?.pulse
  const ids = await partnershipIds(reads, registerId)
  const contacts = Map.groupBy(await contactsOf(reads, registerId), ({ partnershipId }) => partnershipId)
  const agreements = Map.groupBy(await agreementsOf(reads, registerId), ({ partnershipId }) => partnershipId)
  return new Map(
    ids.map((id) => {
      const signed = (agreements.get(id) ?? []).map(({ view }) => view)
      const since = tieOf(signed)?.since ?? null
      const tie = {
        contacts: (contacts.get(id) ?? []).map(({ contact }) => contact),
        since,
        agreements: signed,
      }
      return [id, pulseOf(tie, today, rule)]
    }),
  )
}

async function partnershipIds(reads: PublishedReads, registerId: string): Promise<string[]> {
  const query = reads.selectFrom('published_partnership').select('id').where('register_id', '=', registerId)
  return (await query.orderBy('slug').execute()).map(({ id }) => id)
}

async function contactsOf(reads: PublishedReads, registerId: string) {
  const rows = await reads
    .selectFrom('published_exchange')
    .select(['partnership_id', 'data'])
    .where('register_id', '=', registerId)
    .execute()
  return rows.map(({ partnership_id, data }) => ({
    partnershipId: partnership_id,
    contact: JSON.parse(data) as ExchangeView & Contact, // written by publishExchange
  }))
}

async function agreementsOf(reads: PublishedReads, registerId: string) {
  const rows = await reads
    .selectFrom('published_agreement')
    .select(['partnership_id', 'data'])
    .where('register_id', '=', registerId)
    .execute()
  return rows.map(({ partnership_id, data }) => ({
    partnershipId: partnership_id,
    view: JSON.parse(data) as AgreementView, // written by publishAgreement
  }))
}

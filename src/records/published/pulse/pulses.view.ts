import type { Contact } from './contact.ts'
import { tieOf } from '../partner.view.ts'
import { type Pulse, pulseOf } from './pulse.ts'
import type { PublishedReads } from '../reads.ts'
import type { AgreementView, ExchangeView, RegisterView } from '../views.ts'

/** The pulse of every published tie of a register on a day at home, by the partnership's id. */
export async function pulsesOf(
  reads: PublishedReads,
  register: Pick<RegisterView, 'id' | 'pulse'>,
  today: string,
): Promise<ReadonlyMap<string, Pulse>> {
  const ids = await partnershipIds(reads, register.id)
  const contacts = Map.groupBy(await contactsOf(reads, register.id), ({ partnershipId }) => partnershipId)
  const agreements = Map.groupBy(await agreementsOf(reads, register.id), ({ partnershipId }) => partnershipId)
  return new Map(
    ids.map((id) => {
      const signed = (agreements.get(id) ?? []).map(({ view }) => view)
      const since = tieOf(signed)?.since ?? null
      const tie = {
        contacts: (contacts.get(id) ?? []).map(({ contact }) => contact),
        since,
        agreements: signed,
      }
      return [id, pulseOf(tie, today, register.pulse)]
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

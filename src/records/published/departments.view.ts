import type { PartnershipData } from './publishing/publish-partnership.ts'
import type { PublishedReads } from './reads.ts'
import type { ContactView } from './views.ts'

/** Every department that answers for a tie of the register, once. */
export async function departmentsOf(reads: PublishedReads, registerId: string): Promise<ContactView[]> {
  const rows = await reads
    .selectFrom('published_partnership')
    .select('data')
    .where('register_id', '=', registerId)
    .orderBy('slug')
    .execute()
  const contacts = rows.map(({ data }) => (JSON.parse(data) as PartnershipData).contact) // written by publishPartnership
  const known = contacts.filter(({ department, phone }) => department !== null || phone !== null)
  return [...new Map(known.map((contact) => [JSON.stringify(contact), contact])).values()]
}

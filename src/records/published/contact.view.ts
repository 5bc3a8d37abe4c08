import type { PublishedReads } from './reads.ts'
import type { PartnershipData } from './publishing/publish-partnership.ts'
import type { ContactView } from './views.ts'

/** Whom to ask about the whole register: the contact that most of its partners' pages name. */
export async function registerContact(reads: PublishedReads, registerId: string): Promise<ContactView> {
  const rows = await reads
    .selectFrom('published_partnership')
    .select('data')
    .where('register_id', '=', registerId)
    .orderBy('slug')
    .execute()
  // written by publishPartnership
  const contacts = rows.map(({ data }) => (JSON.parse(data) as PartnershipData).contact)
  const told = contacts.filter(({ department, phone }) => department !== null || phone !== null)
  const alike = [...Map.groupBy(told, (contact) => JSON.stringify(contact)).values()]
  return alike.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? { department: null, phone: null }
}

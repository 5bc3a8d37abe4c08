import { type Contact, contactContent } from '../contact/contact.ts'
import { labelOf } from '../texts.ts'
import type { Editable } from './editable.ts'
import { missingText, namedFaults } from './named.ts'

/** Only officers see contacts: what is published of it is nothing. */
export const contactEditable: Editable<Contact> = {
  noun: 'contact',
  schema: contactContent,
  label: ({ name, post }) => [name, labelOf(post)].filter(Boolean).join(' · '),
  faults: async (around, { post, partnershipId }) => [
    ...missingText('post', post),
    ...(await namedFaults(around, 'partnership', 'partnershipId', partnershipId)),
  ],
  columns: ({ partnershipId, keepUntil }) => ({ partnership_id: partnershipId, keep_until: keepUntil }),
}

import type { RecordNoun } from '../record-store.ts'
import type { Around, ContentFault } from './editable.ts'

const UNKNOWN = {
  partnership: 'partner-unknown',
  place: 'place-unknown',
  exchange: 'exchange-unknown',
  agreement: 'agreement-unknown',
  series: 'series-unknown',
} as const

/** Faults of a key that names another record of the register: one that is not there, or itself. */
export async function namedFaults(
  { reads, registerId, id }: Around,
  noun: keyof typeof UNKNOWN & RecordNoun,
  field: string,
  named: string | null | undefined,
): Promise<ContentFault[]> {
  if (named === null || named === undefined) return []
  if (named === id) return [{ kind: 'names-itself', field }]
  const query = reads.selectFrom(noun).select('id').where('register_id', '=', registerId)
  const found = await query.where('id', '=', named).executeTakeFirst()
  return found ? [] : [{ kind: UNKNOWN[noun], field }]
}

/** A text that must be there in at least one language. */
export function missingText(field: string, texts: Readonly<Record<string, string>>): ContentFault[] {
  return Object.values(texts).some((text) => text.trim() !== '') ? [] : [{ kind: 'text-missing', field }]
}

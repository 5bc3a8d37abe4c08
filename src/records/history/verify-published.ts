import { sha256 } from '../../kernel/hash.ts'
import type { Reads } from '../tx.ts'
import type { ChainFault } from './verify-history.ts'

const NOUNS = [
  'register',
  'place',
  'partnership',
  'agreement',
  'exchange',
  'fact',
  'series',
  'media',
] as const

/** What the public was last shown of each record, as the entries say: the entry, and the hash of what was shown. */
export type Shown = Map<string, { readonly sequence: number; readonly shown: string }>

/** Holds the published rows against what the history says is shown: none changed, none added, none gone. */
export async function publishedFaults(reads: Reads, register: string, shown: Shown): Promise<ChainFault[]> {
  const missing = new Map(shown)
  const faults: ChainFault[] = []
  for (const noun of NOUNS)
    for (const { id, data } of await rowsOf(reads, register, noun)) {
      const told = missing.get(id)
      missing.delete(id)
      if (told?.shown !== sha256(data))
        faults.push({ register, sequence: told?.sequence ?? 0, kind: 'published-differs' })
    }
  for (const { sequence } of missing.values()) faults.push({ register, sequence, kind: 'published-differs' })
  return faults
}

function rowsOf(reads: Reads, register: string, noun: (typeof NOUNS)[number]) {
  return reads
    .selectFrom(`published_${noun}`)
    .select(['id', 'data'])
    .where('register_id', '=', register)
    .execute()
}

import { z } from 'zod'
import { canonicalJson, type Json, sha256 } from '../../kernel/hash.ts'
import { inChunks } from '../in-chunks.ts'
import type { Reads } from '../tx.ts'
import type { ChainFault } from './verify-history.ts'

const payloadContent = z.object({
  changes: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      what: z.string(),
      hash: z.string().optional(),
      shown: z.string().optional(),
    }),
  ),
})

type Told = z.infer<typeof payloadContent>['changes'][number]

/** What an entry says was changed; a payload that was erased, or cannot be read, says nothing. */
export function changesIn(payload: string | null): Told[] {
  const read = payloadContent.safeParse(parse(payload ?? ''))
  return read.success ? read.data.changes : []
}

/** Holds the editions that an entry says were published against the hashes that it says they had. */
export async function editionFaults(
  reads: Reads,
  register: string,
  { sequence, changes }: { readonly sequence: number; readonly changes: readonly Told[] },
): Promise<ChainFault[]> {
  const published = changes.filter(({ what }) => what === 'published')
  const missing = new Map(published.map(({ id, version, hash }) => [`${id}@${version}`, hash]))
  await inChunks(published, async (chunk) => {
    const ids = chunk.map(({ id }) => id)
    for (const { record_id: id, record_version: version, content } of await editionsOf(reads, register, ids))
      if (missing.get(`${id}@${version}`) === contentHash(content)) missing.delete(`${id}@${version}`)
  })
  return missing.size === 0 ? [] : [{ register, sequence, kind: 'edition-changed' }]
}

function editionsOf(reads: Reads, register: string, ids: readonly string[]) {
  return reads
    .selectFrom('edition')
    .select(['record_id', 'record_version', 'content'])
    .where('register_id', '=', register)
    .where('record_id', 'in', ids)
    .execute()
}

function contentHash(content: string): string {
  return sha256(canonicalJson((parse(content) ?? {}) as Json)) // what JSON.parse returns
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

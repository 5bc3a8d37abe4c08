import { z } from 'zod'
import { tokensNamed } from '../token/token.view.ts'
import type { Reads } from '../tx.ts'

/** One thing that was done to a record. */
export interface RecordEvent {
  readonly sequence: number
  readonly at: string
  readonly act: string
  /** The account that did it, "operator" or "anyone"; null once it was erased. */
  readonly actor: string | null
  readonly reason: string | null
  /** What became of this record by it. */
  readonly what: readonly string[]
}

const payloadContent = z.object({
  actor: z.string(),
  reason: z.string().nullable(),
  changes: z.array(z.object({ id: z.string(), what: z.string() })),
})

const MOST = 500

/** All that was done to a record, newest first. */
export async function recordHistory(reads: Reads, registerId: string, id: string): Promise<RecordEvent[]> {
  const rows = await reads
    .selectFrom('history_record as about')
    .innerJoin('history', (join) =>
      join
        .onRef('history.register_id', '=', 'about.register_id')
        .onRef('history.sequence', '=', 'about.sequence'),
    )
    .leftJoin('history_payload as told', (join) =>
      join.onRef('told.register_id', '=', 'about.register_id').onRef('told.sequence', '=', 'about.sequence'),
    )
    .select(['about.sequence', 'history.at', 'history.act', 'told.payload'])
    .where('about.register_id', '=', registerId)
    .where('about.record_id', '=', id)
    .orderBy('about.sequence', 'desc')
    .limit(MOST)
    .execute()
  return rows.map(({ payload, ...row }) => ({ ...row, ...toldOf(payload, id) }))
}

function toldOf(payload: string | null, id: string): Pick<RecordEvent, 'actor' | 'reason' | 'what'> {
  if (payload === null) return { actor: null, reason: null, what: [] }
  const { actor, reason, changes } = payloadContent.parse(JSON.parse(payload))
  return { actor, reason, what: changes.filter((change) => change.id === id).map(({ what }) => what) }
}

/** Somebody of history by name: an officer, or a system with a token that an officer made. */
export type ActorName =
  | { readonly kind: 'officer'; readonly name: string }
  | { readonly kind: 'token'; readonly name: string; readonly maker: string | undefined }

/** Who they are, by the id under which history has them. */
export async function namesOfActors(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ActorName>> {
  const tokens = await tokensNamed(reads, [...new Set(ids)])
  const officers = await officersNames(reads, [...ids, ...[...tokens.values()].map(({ madeBy }) => madeBy)])
  const named = new Map<string, ActorName>([...officers].map(([id, name]) => [id, { kind: 'officer', name }]))
  for (const [id, { name, madeBy }] of tokens)
    named.set(id, { kind: 'token', name, maker: officers.get(madeBy) })
  return named
}

async function officersNames(reads: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reads
    .selectFrom('account')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

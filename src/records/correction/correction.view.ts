import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type Correction, correctionContent } from './correction.ts'

type KeptCorrection = Kept<Correction, 'correction'>

/** A report as the desk sees it, with where its answer goes while it waits for one. */
export interface ReceivedCorrection extends KeptCorrection {
  readonly address: string | null
  /** ISO 8601 in UTC. */
  readonly receivedAt: string
}

export async function findCorrection(
  reads: Reads,
  registerId: string,
  id: string,
): Promise<ReceivedCorrection | undefined> {
  const row = await received(reads, registerId).where('correction.id', '=', id).executeTakeFirst()
  return row && toReceived(row)
}

/** Reports of a register that are open, or those that were answered, oldest first. */
export async function corrections(
  reads: Reads,
  registerId: string,
  state: 'open' | 'answered',
): Promise<ReceivedCorrection[]> {
  const rows = await received(reads, registerId)
    .where('correction.state', '=', state)
    .orderBy('correction.created_at')
    .orderBy('correction.id')
    .execute()
  return rows.map(toReceived)
}

/** Reports about one record that wait for an answer. */
export async function openCorrectionsAbout(
  reads: Reads,
  registerId: string,
  aboutId: string,
): Promise<ReceivedCorrection[]> {
  const rows = await received(reads, registerId)
    .where('correction.about_id', '=', aboutId)
    .where('correction.state', '=', 'open')
    .orderBy('correction.created_at')
    .orderBy('correction.id')
    .execute()
  return rows.map(toReceived)
}

/** Open reports about one record, and reports of the whole register since a moment. */
export async function countReports(
  reads: Reads,
  registerId: string,
  { aboutId, since }: { readonly aboutId: string; readonly since: string },
): Promise<{ readonly open: number; readonly lately: number }> {
  const { open } = await reads
    .selectFrom('correction')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('about_id', '=', aboutId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  const { lately } = await reads
    .selectFrom('correction')
    .select((eb) => eb.fn.countAll<number>().as('lately'))
    .where('register_id', '=', registerId)
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow()
  return { open, lately }
}

function received(reads: Reads, registerId: string) {
  return reads
    .selectFrom('correction')
    .leftJoin('correction_address', 'correction_address.correction_id', 'correction.id')
    .selectAll('correction')
    .select('correction_address.address')
    .where('correction.register_id', '=', registerId)
}

type Row = Parameters<typeof readRow>[2] & { readonly address: string | null; readonly created_at: string }

function toReceived(row: Row): ReceivedCorrection {
  const kept = readRow('correction', correctionContent, row)
  return { ...kept, address: row.address, receivedAt: row.created_at }
}

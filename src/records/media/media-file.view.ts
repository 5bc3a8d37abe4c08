import type { Reads } from '../tx.ts'

/** Bytes that the photos and papers of a register take up. */
export async function mediaBytes(reads: Reads, registerId: string): Promise<number> {
  const { bytes } = await reads
    .selectFrom('media_file')
    .select((eb) => eb.fn.sum<number | string | null>('bytes').as('bytes'))
    .where('register_id', '=', registerId)
    .executeTakeFirstOrThrow()
  return Number(bytes ?? 0) // PostgreSQL hands a sum out as text
}

/** The photo or paper of the register that was made from this very file; undefined when none was. */
export async function mediaOfFile(
  reads: Reads,
  registerId: string,
  hash: string,
): Promise<string | undefined> {
  const row = await reads
    .selectFrom('media_file')
    .select('media_id')
    .where('register_id', '=', registerId)
    .where('hash', '=', hash)
    .where('part', '<>', 'dropped')
    .orderBy('media_id')
    .limit(1)
    .executeTakeFirst()
  return row?.media_id
}

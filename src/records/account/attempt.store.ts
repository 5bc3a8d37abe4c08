import { sha256 } from '../../kernel/hash.ts'
import type { Rows } from '../tx.ts'

/** What counts together, and how often it may fail within how many minutes of the first time. */
export interface AttemptLimit {
  readonly bucket: string
  readonly most: number
  readonly minutes: number
}

/** Counts one more attempt before it is made, so that many at once cannot slip through; false when it is one too many. */
export async function countAttempt(
  rows: Rows,
  { bucket, most, minutes }: AttemptLimit,
  at: string,
): Promise<boolean> {
  const over = new Date(Date.parse(at) - minutes * 60_000).toISOString()
  const { count } = await rows
    .insertInto('sign_in_attempt')
    .values({ bucket: sha256(bucket), count: 1, since: at })
    .onConflict((conflict) =>
      conflict.column('bucket').doUpdateSet((eb) => {
        const isOver = eb('sign_in_attempt.since', '<', over)
        return {
          count: eb
            .case()
            .when(isOver)
            .then(1)
            .else(eb('sign_in_attempt.count', '+', 1))
            .end(),
          since: eb.case().when(isOver).then(at).else(eb.ref('sign_in_attempt.since')).end(),
        }
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count <= most
}

/** Forgets the failures that led to a success. */
export async function forgetAttempts(rows: Rows, buckets: readonly string[]): Promise<void> {
  await rows
    .deleteFrom('sign_in_attempt')
    .where(
      'bucket',
      'in',
      buckets.map((bucket) => sha256(bucket)),
    )
    .execute()
}

/** Takes back one attempt that was none of a stranger's. */
export async function takeBackAttempt(rows: Rows, bucket: string): Promise<void> {
  await rows
    .updateTable('sign_in_attempt')
    .set((eb) => ({ count: eb('count', '-', 1) }))
    .where('bucket', '=', sha256(bucket))
    .where('count', '>', 0)
    .execute()
}

export async function sweepAttempts(rows: Rows, before: string): Promise<void> {
  await rows.deleteFrom('sign_in_attempt').where('since', '<', before).execute()
}

import type { PublishedReads } from '../reads.ts'
import { firstRegister, registerOf } from '../register.view.ts'
import type { RegisterView } from '../views.ts'

/** The published data of one register as it stands, and the state of history that vouches for it. */
export interface DataSet {
  readonly register: RegisterView
  /** When anything in the register was last published, ISO 8601 in UTC. */
  readonly publishedAt: string
  /** When its first record was. */
  readonly issuedAt: string
  /** The last signed checkpoint of its history: another one means other data. */
  readonly checkpoint: { readonly sequence: number; readonly hash: string }
}

/** Of the first register where none is named; undefined as long as nothing was published. */
export async function dataSet(
  reads: PublishedReads,
  registerId: string | undefined,
): Promise<DataSet | undefined> {
  const register = await (registerId === undefined ? firstRegister(reads) : registerOf(reads, registerId))
  if (!register) return undefined
  const first = await checkpoint(reads, register.id, 'asc')
  const last = await checkpoint(reads, register.id, 'desc')
  if (!first || !last) return undefined
  const { sequence, hash, at } = last
  return { register, publishedAt: at, issuedAt: first.at, checkpoint: { sequence, hash } }
}

function checkpoint(reads: PublishedReads, registerId: string, order: 'asc' | 'desc') {
  return reads
    .selectFrom('published_checkpoint')
    .select(['sequence', 'hash', 'at'])
    .where('register_id', '=', registerId)
    .orderBy('sequence', order)
    .limit(1)
    .executeTakeFirst()
}

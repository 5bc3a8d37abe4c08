import type { PublishedReads } from './reads.ts'
import type { RegisterData } from './publish-register.ts'
import type { PlaceView, RegisterView } from './views.ts'

/** The register of an installation that shows one: the first that was published. */
export async function firstRegister(reads: PublishedReads): Promise<RegisterView | undefined> {
  const row = await reads
    .selectFrom('published_register')
    .select('data')
    .orderBy('opened_at')
    .orderBy('id')
    .executeTakeFirst()
  if (!row) return undefined
  const { placeId, ...register } = JSON.parse(row.data) as RegisterData // written by publishRegister from this type
  return { ...register, place: await placeView(reads, placeId) }
}

export async function placeView(reads: PublishedReads, placeId: string): Promise<PlaceView> {
  const query = reads.selectFrom('published_place').select('data').where('id', '=', placeId)
  const { data } = await query.executeTakeFirstOrThrow()
  return JSON.parse(data) as PlaceView // written by publishPlace from this type
}

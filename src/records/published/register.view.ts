import type { PublishedReads } from './reads.ts'
import type { RegisterData } from './publishing/publish-register.ts'
import type { PlaceView, RegisterView } from './views.ts'

/** The register of an installation that shows one: the first that was published. */
export async function firstRegister(reads: PublishedReads): Promise<RegisterView | undefined> {
  const [first] = await publishedRegisters(reads)
  return first && withPlace(reads, first)
}

export async function registerOf(reads: PublishedReads, id: string): Promise<RegisterView | undefined> {
  const query = reads.selectFrom('published_register').select('data').where('id', '=', id)
  const row = await query.executeTakeFirst()
  return row && withPlace(reads, JSON.parse(row.data) as RegisterData) // written by publishRegister from this type
}

/** Every published register, the first that was opened first. */
export async function publishedRegisters(reads: PublishedReads): Promise<RegisterData[]> {
  const query = reads.selectFrom('published_register').select('data').orderBy('opened_at').orderBy('id')
  return (await query.execute()).map(({ data }) => JSON.parse(data) as RegisterData) // as above
}

export async function withPlace(
  reads: PublishedReads,
  { placeId, ...register }: RegisterData,
): Promise<RegisterView> {
  return { ...register, place: await placeView(reads, placeId) }
}

export async function placeView(reads: PublishedReads, placeId: string): Promise<PlaceView> {
  const query = reads.selectFrom('published_place').select('data').where('id', '=', placeId)
  const { data } = await query.executeTakeFirstOrThrow()
  return JSON.parse(data) as PlaceView // written by publishPlace from this type
}

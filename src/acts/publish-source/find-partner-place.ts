import { languageOf } from '../../kernel/language-of.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import type { PlaceLevel } from '../../kernel/vocabulary.ts'
import type { Place } from '../../records/place/place.ts'
import { addPlace } from '../../records/place/place.store.ts'
import { placesWritten } from '../../records/place/place.view.ts'
import type { Kept } from '../../records/record-row.ts'
import type { Tx } from '../../records/tx.ts'
import type { PartnerEntry } from './reviewed-drafts.ts'

export type PlaceFault = {
  readonly kind: 'place-unclear'
  readonly wrote: string
  readonly candidates: readonly string[]
}

/** The place of the authority file that the page means; one that nobody knows yet is entered under the page's spelling. */
export async function findPartnerPlace(
  tx: Tx,
  partner: PartnerEntry,
): Promise<Result<Kept<Place, 'place'>, PlaceFault>> {
  const wrote = partner.name.value
  const [place, ...more] = await placesWritten(tx.rows, tx.registerId, wrote)
  if (place && more.length > 0) return refused(unclear(wrote, [place, ...more]))
  return ok(place ?? (await addPlace(tx, newPlace(wrote))))
}

function unclear(wrote: string, places: readonly Kept<Place, 'place'>[]): PlaceFault {
  return { kind: 'place-unclear', wrote, candidates: places.map(({ id }) => id) }
}

function newPlace(wrote: string): Place {
  const name = {
    text: wrote,
    language: languageOf(wrote),
    role: 'standard',
    source: 'the imported page',
  } as const
  const unknown = { country: null, position: null, timeZone: null, region: null }
  return { names: [name], level: levelOf(wrote), ...unknown }
}

const LEVELS: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/시$|市$|\bcity\b/iu, 'city'],
  [/군$|县$|縣$|\bcounty\b/iu, 'county'],
  [/구$|区$|區$|\bdistrict\b/iu, 'district'],
  [/[도성주]$|省$|州$|\bprovince\b|\bstate\b/iu, 'province'],
]

function levelOf(wrote: string): PlaceLevel {
  return LEVELS.find(([ending]) => ending.test(wrote))?.[1] ?? 'other'
}

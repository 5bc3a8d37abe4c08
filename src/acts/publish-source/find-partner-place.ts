import { countryCodeOf } from '../../kernel/country-code.ts'
import { languageOf } from '../../kernel/language-of.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import type { PlaceLevel } from '../../kernel/vocabulary.ts'
import type { Place } from '../../records/place/place.ts'
import { addPlace } from '../../records/place/place.store.ts'
import { findPlace, placesWritten } from '../../records/place/place.view.ts'
import type { Kept } from '../../records/record-row.ts'
import type { Reads, Tx } from '../../records/tx.ts'
import type { PartnerEntry, Told } from './reviewed-drafts.ts'

type KeptPlace = Kept<Place, 'place'>

export type PlaceFault = {
  readonly kind: 'place-unclear'
  readonly wrote: string
  readonly candidates: readonly string[]
}

/** The places that a partner's name may mean: the one that an officer chose, else all that are written so. */
export async function placesMeant(
  reads: Reads,
  registerId: string,
  { entry, placeId }: Pick<Told<PartnerEntry>, 'entry' | 'placeId'>,
): Promise<KeptPlace[]> {
  const chosen = placeId && (await findPlace(reads, registerId, placeId))
  return chosen ? [chosen] : placesWritten(reads, registerId, entry.name.value)
}

/** The place of the authority file that the page means; one that nobody knows yet is entered under the page's spelling. */
export async function findPartnerPlace(
  tx: Tx,
  partner: Told<PartnerEntry>,
): Promise<Result<KeptPlace, PlaceFault>> {
  const [place, ...more] = await placesMeant(tx.rows, tx.registerId, partner)
  if (place && more.length > 0) return refused(unclear(partner.entry.name.value, [place, ...more]))
  return ok(place ?? (await addPlace(tx, placeRead(partner.entry))))
}

function unclear(wrote: string, places: readonly KeptPlace[]): PlaceFault {
  return { kind: 'place-unclear', wrote, candidates: places.map(({ id }) => id) }
}

/** What a page tells of a place that the authority file does not have: its name, and perhaps its country. */
export function placeRead({ name, country }: PartnerEntry): Place {
  const wrote = name.value
  return {
    names: [{ text: wrote, language: languageOf(wrote), role: 'standard', source: 'the imported page' }],
    level: levelOf(wrote),
    country: (country && countryCodeOf(country.value)) ?? null,
    position: null,
    timeZone: null,
    region: null,
  }
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

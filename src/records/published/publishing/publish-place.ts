import { publishEditions } from '../../edition/edition.store.ts'
import { namesToShow, type Place } from '../../place/place.ts'
import type { Kept } from '../../record-row.ts'
import type { Tx } from '../../tx.ts'
import { publishedBase } from './publish.ts'
import { tags } from '../tags.ts'
import type { PlaceView } from '../views.ts'

export async function publishPlace(tx: Tx, place: Kept<Place, 'place'>): Promise<void> {
  const [changed] = await publishEditions(tx, 'place', [place], toPlaceView)
  if (!changed) return
  const { position, timeZone } = place.content
  const base = {
    ...publishedBase(tx, changed),
    position_source: position?.source ?? null,
    time_zone_source: timeZone?.source ?? null,
  }
  await tx.rows
    .insertInto('published_place')
    .values(base)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(base))
    .execute()
  await writeNames(tx, place)
  // A place may be shown on every page of its register: its own, the lists and the maps.
  tx.touched.add(tags.register(tx.registerId))
}

/** Every spelling in the order of the authority file, with where it was found. */
async function writeNames(tx: Tx, { id, content }: Kept<Place, 'place'>): Promise<void> {
  await tx.rows.deleteFrom('published_place_name').where('place_id', '=', id).execute()
  const rows = content.names.map(({ text, language, role, source }, ordinal) => ({
    place_id: id,
    ordinal,
    register_id: tx.registerId,
    text,
    language,
    role,
    source,
  }))
  await tx.rows.insertInto('published_place_name').values(rows).execute()
}

function toPlaceView({ id, content }: Kept<Place, 'place'>): PlaceView {
  const { names, region, country, level, position, timeZone, geonames, wikidata } = content
  return {
    id,
    names: namesToShow(names),
    region,
    country,
    level,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    timeZone: timeZone?.name ?? null,
    geonames,
    wikidata,
  }
}

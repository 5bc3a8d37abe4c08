import { partnerRecords } from '../../records/published/described/partner.rows.ts'
import type { PartnerRecord } from '../../records/published/described/partner.ts'
import { jsonOf } from '../formats/json.ts'
import { inUtf8 } from '../formats/bytes.ts'
import type { DataFile } from './data-file.ts'
import { aboutOf, type Offer } from './offer.ts'

/** The partners on the map (RFC 7946); one whose place nobody located is there without a point. */
export function geoJsonFile(offer: Offer): DataFile {
  const about = { type: 'FeatureCollection', ...aboutOf(offer) }
  return {
    type: 'application/geo+json; charset=utf-8',
    title: '교류도시',
    name: 'partners',
    ending: 'geojson',
    download: false,
    bytes: () => inUtf8(jsonOf(about, 'features', featuresOf(offer))),
  }
}

async function* featuresOf({ scope }: Offer) {
  for await (const partners of partnerRecords(scope)) yield partners.map(toFeature)
}

function toFeature({ id, latitude, longitude, ...properties }: PartnerRecord) {
  const point = latitude === null || longitude === null ? null : [longitude, latitude]
  return {
    type: 'Feature',
    id,
    geometry: point && { type: 'Point', coordinates: point },
    properties: { id, ...properties },
  }
}

import type { GeoPermissibleObjects } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Objects, Topology } from 'topojson-specification'
import coarse from 'world-atlas/land-110m.json' with { type: 'json' }
import fine from 'world-atlas/land-50m.json' with { type: 'json' }

// cast: JSON imports are typed by their text, which loses the literal "Topology" and the pairs of numbers
const [COARSE, FINE] = [coarse, fine].map((atlas) => outline(atlas as unknown as Topology<Objects>))

function outline(atlas: Topology<Objects>): GeoPermissibleObjects {
  const objects = atlas.objects['land']
  if (!objects) throw new Error('world-atlas has no land')
  return feature(atlas, objects)
}

/** Coastlines of Natural Earth (public domain): 1:110 million for the world, 1:50 million for its parts. */
export function land(detail: 'coarse' | 'fine'): GeoPermissibleObjects {
  const chosen = detail === 'coarse' ? COARSE : FINE
  if (!chosen) throw new Error('no land')
  return chosen
}

import { type GeoPoint, pointOf } from '../../ui/map/geo-point.ts'
import { draw } from '../../ui/map/drawing.ts'
import { type Frame, WIDE } from '../../ui/map/frame.ts'
import { placeLabels } from '../../ui/map/label-places.ts'
import type { PlaceView } from '../../records/published/views.ts'
import { SHARE_MAP, type ShareMap } from '../../share-image/share-picture.ts'

export interface SharedCity {
  readonly name: string
  readonly place: Pick<PlaceView, 'latitude' | 'longitude'>
}

const MANY = 8

/** The same map as on the page, on the sheet of a picture; null while home has not been located. */
export function shareMap(home: SharedCity, partners: readonly SharedCity[]): ShareMap | null {
  const from = pointOf(home.place)
  const located = partners.flatMap(({ name, place }) => {
    const point = pointOf(place)
    return point ? [{ name, point }] : []
  })
  if (!from || located.length === 0) return null
  const frame = frameFor(located.length)
  const points: GeoPoint[] = located.map(({ point }) => point)
  const drawing = draw(from, points, frame)
  const named = [home.name, ...located.map(({ name }) => name)]
  const labels = [drawing.home, ...drawing.partners.map(({ place }) => place)].map((place, at) => ({
    ...place,
    text: named[at] ?? '',
    lang: '',
    side: at === 0 ? ('home' as const) : ('partner' as const),
  }))
  return {
    land: drawing.land,
    threads: drawing.partners.map(({ thread }) => thread),
    home: drawing.home,
    partners: drawing.partners.map(({ place }) => place),
    names: placeLabels(labels, frame).map(({ text, textX: x, textY: y, anchor }) => ({ text, x, y, anchor })),
  }
}

function frameFor(partners: number): Frame {
  const { width, height } = SHARE_MAP
  const crowded = partners > MANY
  const safe = { safeWidth: crowded ? 1000 : 780, safeHeight: crowded ? 290 : 220 }
  return {
    ...WIDE,
    width,
    height,
    ...safe,
    shownWidth: width - 40,
    maxScale: 1500,
    labelSize: 26,
    dot: crowded ? 7 : 11,
    crowded,
  }
}

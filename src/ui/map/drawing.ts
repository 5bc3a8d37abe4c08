import {
  geoInterpolate,
  geoMercator,
  geoNaturalEarth1,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo'
import type { Frame } from './frame.ts'
import { type GeoPoint, lonLat } from './geo-point.ts'
import { land } from './land.ts'
import { middleLongitude } from './middle.ts'
import { thinned } from './thinned.ts'

export interface DrawnPlace {
  readonly x: number
  readonly y: number
}

/** What stays the same for all languages: the coasts, the threads and where the cities lie. */
export interface Drawing {
  readonly land: string
  readonly home: DrawnPlace
  readonly partners: readonly { readonly place: DrawnPlace; readonly thread: string }[]
}

const STEPS = 48
const NEAR = 900 // pixels per radian from which Mercator's shapes beat a world projection and fine coasts show
const MARGIN = 8 // coasts are cut a little outside the sheet, so that no cut edge shows

/** Home, its partners and the great circles between them, with whatever lies between in the middle. */
export function draw(home: GeoPoint, partners: readonly GeoPoint[], frame: Frame): Drawing {
  const arcs = partners.map((partner) => arc(home, partner))
  const projection = projected(arcs.length > 0 ? arcs : [[lonLat(home)]], frame)
  const path = geoPath(projection).digits(2) // finer than a screen, for those who come nearer
  const coasts = geoPath(thinned(projection)).digits(1)
  return {
    land: coasts(land(projection.scale() > NEAR ? 'fine' : 'coarse')) ?? '',
    home: placeOn(projection, home),
    partners: partners.map((partner, index) => ({
      place: placeOn(projection, partner),
      thread: path({ type: 'LineString', coordinates: arcs[index] ?? [] }) ?? '',
    })),
  }
}

function arc(from: GeoPoint, to: GeoPoint): [number, number][] {
  const between = geoInterpolate(lonLat(from), lonLat(to))
  return Array.from({ length: STEPS + 1 }, (_, step) => between(step / STEPS))
}

function projected(arcs: readonly [number, number][][], frame: Frame): GeoProjection {
  const world = fitted(geoNaturalEarth1(), arcs, frame)
  const projection = world.scale() > NEAR ? fitted(geoMercator(), arcs, frame) : world
  const { width, height } = frame
  return projection.clipExtent([
    [-MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
  ])
}

function fitted(projection: GeoProjection, arcs: readonly [number, number][][], frame: Frame): GeoProjection {
  const { width, height, safeWidth, safeHeight, maxScale } = frame
  const [left, top] = [(width - safeWidth) / 2, (height - safeHeight) / 2]
  const lines = { type: 'MultiLineString' as const, coordinates: arcs.map((line) => [...line]) }
  projection.rotate([-middleLongitude(arcs.flat().map(([longitude]) => longitude)), 0])
  projection.fitExtent(
    [
      [left, top],
      [left + safeWidth, top + safeHeight],
    ],
    lines,
  )
  return projection.scale() <= maxScale ? projection : centred(projection.scale(maxScale), lines, frame)
}

/** Places that lie close together (a single one gives an endless scale): as near as the frame allows, in the middle. */
function centred(
  projection: GeoProjection,
  lines: GeoPermissibleObjects,
  { width, height }: Frame,
): GeoProjection {
  const [[minX, minY], [maxX, maxY]] = geoPath(projection.translate([0, 0])).bounds(lines)
  return projection.translate([(width - minX - maxX) / 2, (height - minY - maxY) / 2])
}

function placeOn(projection: GeoProjection, point: GeoPoint): DrawnPlace {
  const [x, y] = projection(lonLat(point)) ?? [0, 0]
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}

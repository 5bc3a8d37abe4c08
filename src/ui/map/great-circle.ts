import { geoDistance } from 'd3-geo'
import { type GeoPoint, lonLat } from './geo-point.ts'

const EARTH_RADIUS_KM = 6371.0088 // the mean radius R1 of the International Union of Geodesy and Geophysics
const RADIANS = Math.PI / 180

/** Along the great circle, rounded as far as the two points deserve: to 10 km from 1,000 km on, else to 1 km. */
export function distanceKm(from: GeoPoint, to: GeoPoint): number {
  const km = geoDistance(lonLat(from), lonLat(to)) * EARTH_RADIUS_KM
  return km < 1000 ? Math.round(km) : Math.round(km / 10) * 10
}

/** The direction in which the great circle leaves, in degrees clockwise from north, 0 to 360. */
export function bearing(from: GeoPoint, to: GeoPoint): number {
  const [fromLat, toLat] = [from.latitude * RADIANS, to.latitude * RADIANS]
  const turn = (to.longitude - from.longitude) * RADIANS
  const east = Math.sin(turn) * Math.cos(toLat)
  const north = Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(turn)
  return (Math.atan2(east, north) / RADIANS + 360) % 360
}

/** The nearest of the eight points of the compass: 0 north, 1 northeast, … 7 northwest. */
export function compassPoint(degrees: number): number {
  return Math.round(degrees / 45) % 8
}

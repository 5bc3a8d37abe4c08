/** Degrees, north and east positive (WGS 84). */
export interface GeoPoint {
  readonly latitude: number
  readonly longitude: number
}

/** A place may stand in the register before anybody looked up where it lies. */
export interface Located {
  readonly latitude: number | null
  readonly longitude: number | null
}

export function pointOf({ latitude, longitude }: Located): GeoPoint | null {
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

/** The order that d3-geo takes. */
export function lonLat(point: GeoPoint): [number, number] {
  return [point.longitude, point.latitude]
}

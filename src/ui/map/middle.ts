/**
 * The longitude that belongs in the middle of the map: opposite the widest stretch without any of the points, so that
 * the map is cut where nobody looks. Yongin and Fullerton give the Pacific, Yongin and Sevilla give Asia.
 */
export function middleLongitude(longitudes: readonly number[]): number {
  const sorted = longitudes.map(turn).sort((a, b) => a - b)
  let [widest, middleOfGap] = [-1, 0]
  for (const [place, longitude] of sorted.entries()) {
    const next = sorted[place + 1] ?? (sorted[0] ?? 0) + 360
    if (next - longitude > widest) [widest, middleOfGap] = [next - longitude, (next + longitude) / 2]
  }
  return signed(middleOfGap + 180)
}

function turn(longitude: number): number {
  return ((longitude % 360) + 360) % 360
}

function signed(longitude: number): number {
  const turned = turn(longitude)
  return turned > 180 ? turned - 360 : turned
}

import { type Drawing, draw } from './drawing.ts'
import type { Frame } from './frame.ts'
import type { GeoPoint } from './geo-point.ts'

const MOST = 500 // drawings kept, about 30 KB each; beyond it the oldest goes
const kept = new Map<string, Drawing>()

/** A drawing costs some milliseconds and never changes while its places stay where they are. */
export function drawnOnce(home: GeoPoint, partners: readonly GeoPoint[], frame: Frame): Drawing {
  const key = JSON.stringify([frame.name, frame.crowded, home, partners])
  const drawing = kept.get(key) ?? draw(home, partners, frame)
  kept.delete(key)
  kept.set(key, drawing)
  const oldest = kept.keys().next().value
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
  return drawing
}

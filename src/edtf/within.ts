import { boundsOf } from './bounds.ts'
import type { Edtf } from './edtf.ts'

/** Whether all days that a date may mean lie among those of another; unknown dates only lie in themselves. */
export function isWithin(date: Edtf, whole: Edtf): boolean {
  const [inner, outer] = [boundsOf(date), boundsOf(whole)]
  if (!inner.earliest || !inner.latest || !outer.earliest || !outer.latest) return date === whole
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}

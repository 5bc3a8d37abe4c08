import { ok, refused, type Result } from '../../kernel/result.ts'
import type { PageReading } from '../../reader/page-reading.ts'
import type { FileFault } from '../file-fault.ts'
import type { FileReading } from '../file-reading.ts'

/** A part of what was read, small enough to be taken in without holding up whoever waits for it. */
export type Parcel =
  | { readonly kind: 'item'; readonly list: string; readonly items: readonly unknown[] }
  | {
      readonly kind: 'rest'
      readonly file: Omit<FileReading, 'reading'>
      readonly reading: Partial<PageReading>
    }
  | { readonly kind: 'refused'; readonly faults: readonly FileFault[] }

const ITEMS = 200

export function* toParcels(result: Result<FileReading, FileFault>): Iterable<Parcel> {
  if (!result.ok) {
    yield { kind: 'refused', faults: result.faults }
    return
  }
  const { reading, ...file } = result.value
  const lists = Object.entries(reading).filter(([, value]) => Array.isArray(value))
  for (const [list, items] of lists)
    for (let at = 0; at < items.length; at += ITEMS)
      yield { kind: 'item', list, items: items.slice(at, at + ITEMS) }
  const rest = Object.entries(reading).map(([name, value]) => [name, Array.isArray(value) ? [] : value])
  yield { kind: 'rest', file, reading: Object.fromEntries(rest) }
}

/** Takes the parcels of one result in their order; gives it when it is complete. */
export function fromParcels(): (parcel: Parcel) => Result<FileReading, FileFault> | undefined {
  const lists = new Map<string, unknown[]>()
  return (parcel) => {
    if (parcel.kind === 'refused') return refused(...parcel.faults)
    if (parcel.kind === 'item') {
      const { list, items } = parcel
      const known = lists.get(list) ?? []
      lists.set(list, known)
      known.push(...items)
      return undefined
    }
    // It was taken apart by `toParcels`, in a process that runs this very code.
    const reading = Object.assign(parcel.reading, Object.fromEntries(lists)) as PageReading
    return ok({ ...parcel.file, reading })
  }
}

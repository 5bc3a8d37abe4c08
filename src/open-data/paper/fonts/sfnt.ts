/** The tables of a TrueType file, each by its name ("glyf"), as views on its bytes. */
export function tablesOf(file: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const count = view.getUint16(4)
  return new Map(
    Array.from({ length: count }, (_, place) => {
      const at = 12 + 16 * place
      const name = String.fromCharCode(...file.subarray(at, at + 4))
      const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
      return [name, new DataView(file.buffer, file.byteOffset + start, length)]
    }),
  )
}

/** A TrueType file of these tables. */
export function sfntOf(tables: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const sorted = tables.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const head = 12 + 16 * sorted.length
  const file = new Uint8Array(head + sorted.reduce((sum, [, { length }]) => sum + padded(length), 0))
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, sorted.length)
  let at = head
  for (const [place, [name, bytes]] of sorted.entries()) {
    file.set(bytes, at)
    const entry = 12 + 16 * place
    file.set(new TextEncoder().encode(name), entry)
    view.setUint32(entry + 4, checksum(view, at, padded(bytes.length)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    at += padded(bytes.length)
  }
  return file
}

/** Tables begin at multiples of four. */
function padded(length: number): number {
  return (length + 3) & ~3
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

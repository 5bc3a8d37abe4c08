import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { PassThrough, Readable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import { createInterface } from 'node:readline'
import { canonicalJson } from '../kernel/hash.ts'
import type { Whole, WholeRow } from '../database/whole/whole.ts'

/** A table as lines of JSON, packed. */
export interface Lines {
  readonly packed: Uint8Array
  readonly rows: number
  /** SHA-256 of the lines, unpacked: equal for equal rows, in either engine. */
  readonly hash: string
}

export async function linesOf(whole: Whole, table: string): Promise<Lines> {
  const count = { rows: 0, hash: createHash('sha256') }
  const packed = new PassThrough()
  const [, bytes] = await Promise.all([
    pipeline(Readable.from(textOf(whole.rows(table), count)), createGzip(), packed),
    buffer(packed),
  ])
  return { packed: bytes, rows: count.rows, hash: count.hash.digest('hex') }
}

/** The same without keeping them. */
export async function hashOfLines(whole: Whole, table: string): Promise<string> {
  const count = { rows: 0, hash: createHash('sha256') }
  for await (const text of textOf(whole.rows(table), count)) void text
  return count.hash.digest('hex')
}

interface Count {
  rows: number
  readonly hash: ReturnType<typeof createHash>
}

/** Keys in one order, whatever the engine's own is. */
async function* textOf(batches: AsyncIterable<readonly WholeRow[]>, count: Count): AsyncGenerator<string> {
  for await (const batch of batches) {
    const text = batch.map((row) => `${canonicalJson(row)}\n`).join('')
    count.rows += batch.length
    count.hash.update(text)
    yield text
  }
}

/** The rows of a packed table, in batches. */
export async function* rowsIn(packed: Uint8Array, batch: number): AsyncGenerator<readonly WholeRow[]> {
  const unpacked = Readable.from([packed]).pipe(createGunzip())
  let rows: WholeRow[] = []
  for await (const line of createInterface({ input: unpacked, crlfDelay: Infinity })) {
    rows.push(JSON.parse(line) as WholeRow) // the seal says that it is as we wrote it
    if (rows.length < batch) continue
    yield rows
    rows = []
  }
  if (rows.length > 0) yield rows
}

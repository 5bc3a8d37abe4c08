import { READ_HERE } from '../../../src/formats/limits.ts'
import { readBytes } from '../../../src/formats/read-bytes.ts'
import { isPlainText } from '../../../src/formats/recognise/plain-text.ts'
import type { PageReading } from '../../../src/reader/page-reading.ts'
import { mutant } from './seeds.ts'

/** What a run over broken files showed. */
export interface MutantRun {
  readonly count: number
  /** How many were read all the same; the others were refused by their kind. */
  readonly read: number
  /** Milliseconds of processor time of the slowest, and its number. */
  readonly slowest: { readonly number: number; readonly ms: number }
  /** The same of those that are read in the process that asks. */
  readonly slowestHere: { readonly number: number; readonly ms: number }
  /** The numbers of those that broke the reader, with what it threw. */
  readonly broken: readonly string[]
}

const NONE = { number: -1, ms: 0 }

export async function readMutants(from: number, count: number): Promise<MutantRun> {
  const run = { count, read: 0, slowest: NONE, slowestHere: NONE, broken: [] as string[] }
  for (let number = from; number < from + count; number++) {
    const bytes = mutant(number)
    const before = workedFor()
    const fault = await faultOf(bytes, () => run.read++)
    const took = { number, ms: workedFor() - before }
    if (fault !== undefined) run.broken.push(`${number}: ${fault}`)
    if (took.ms > run.slowest.ms) run.slowest = took
    const here = bytes.length <= READ_HERE && isPlainText(bytes)
    if (here && took.ms > run.slowestHere.ms) run.slowestHere = took
  }
  return run
}

function workedFor(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

async function faultOf(bytes: Uint8Array, wasRead: () => void): Promise<string | undefined> {
  try {
    const result = await readBytes(bytes, {})
    if (!result.ok) return result.faults.length > 0 ? undefined : 'refused without a fault'
    wasRead()
    return faultIn(result.value.reading)
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

/** Every span lies in the text, and the text can be kept by any database. */
function faultIn({ text, exchanges, facts, setAside, unread }: PageReading): string | undefined {
  if (!text.isWellFormed() || text.includes('\0')) return 'the text holds halves of letters'
  const spans = [...exchanges, ...facts, ...setAside].map(({ span }) => span)
  const outside = [...spans, ...unread].find(
    ({ start, end }) => start < 0 || end > text.length || start > end,
  )
  return outside && `a span from ${outside.start} to ${outside.end} in a text of ${text.length}`
}

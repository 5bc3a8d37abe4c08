import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive, whose bytes come as they are made. */
export interface Entry {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array> | Uint8Array
}

/** Deflate's second fastest: the files are text, and larger steps save little and cost much. */
const LEVEL = 2

/** A ZIP archive that is written while its files are, none of them held whole. */
export async function* zipOf(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  at: Date,
): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    made.push(bytes)
  })
  for await (const { name, bytes } of entries) {
    const file = new ZipDeflate(name, { level: LEVEL })
    file.mtime = dosTime(at)
    zip.add(file)
    for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
      file.push(chunk)
      yield* made.splice(0)
    }
    file.push(new Uint8Array(0), true)
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
}

/** Archives hold local time without a zone, and fflate takes it from the machine's; the same instant gives the same bytes. */
function dosTime(at: Date): Date {
  return new Date(at.getTime() + at.getTimezoneOffset() * 60_000)
}

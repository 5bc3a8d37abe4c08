import { once } from 'node:events'
import { createDeflateRaw } from 'node:zlib'
import { Zip, ZipPassThrough } from 'fflate'

/** A file of an archive, whose bytes come as they are made. */
export interface Entry {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array> | Uint8Array
}

/** Deflate's second fastest: the files are text, and larger steps save little and cost much. */
const LEVEL = 2
const AHEAD = 512 * 1024 // bytes that may wait to be deflated

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
    const file = new Deflated(name)
    file.mtime = dosTime(at)
    zip.add(file)
    try {
      for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
        await file.add(chunk)
        yield* made.splice(0)
      }
      await file.end()
    } finally {
      file.drop()
    }
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
}

/** A file that the machine's own zlib deflates beside this thread, which makes the next bytes in the meantime. */
class Deflated extends ZipPassThrough {
  override compression = 8
  readonly #deflate = createDeflateRaw({ level: LEVEL })

  constructor(name: string) {
    super(name)
    this.#deflate.on('data', (bytes: Uint8Array<ArrayBuffer>) => this.ondata(null, bytes, false))
  }

  protected override process(bytes: Uint8Array, isLast: boolean): void {
    if (isLast) this.#deflate.end()
    else this.#deflate.write(bytes)
  }

  /** Takes the next bytes once there is room for more. */
  async add(bytes: Uint8Array): Promise<void> {
    this.push(bytes)
    if (this.#deflate.writableLength > AHEAD) await once(this.#deflate, 'drain')
  }

  async end(): Promise<void> {
    const ended = once(this.#deflate, 'end')
    this.push(NOTHING, true)
    await ended
    this.ondata(null, NOTHING, true)
  }

  /** Frees what zlib holds, also of a file that nobody waits for any more. */
  drop(): void {
    this.#deflate.destroy()
  }
}

const NOTHING = new Uint8Array(0)

/** Archives hold local time without a zone, and fflate takes it from the machine's; the same instant gives the same bytes. */
function dosTime(at: Date): Date {
  return new Date(at.getTime() + at.getTimezoneOffset() * 60_000)
}

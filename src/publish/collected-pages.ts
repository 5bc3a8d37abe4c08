import type { Compressed } from '../http/compressed.ts'
import type { RenderedPage, Store } from '../http/page-store.ts'
import type { Answered } from './answered.ts'

/** Takes the place of the page store: remembers what each page says that it shows, and keeps no page. */
export class CollectedPages implements Store {
  readonly pinned = new Map<string, Answered>()
  readonly #shows = new Map<string, readonly string[]>()

  /** Asked once for a page that was just made; null when it did not say what it shows. */
  takeShows(path: string): readonly string[] | null {
    const shows = this.#shows.get(path) ?? null
    this.#shows.delete(path)
    return shows
  }

  version(): string {
    return ''
  }

  async pin(path: string, bytes: Uint8Array, headers: Record<string, string>): Promise<void> {
    const type = headers['content-type'] ?? 'application/octet-stream'
    this.pinned.set(path, { kind: 'file', type, bytes, shows: [] })
  }

  async keep(path: string, { body, headers, tags }: RenderedPage): Promise<Compressed> {
    this.#shows.set(path, tags)
    const asItIs = { bytes: body, etag: '', headers }
    return { identity: asItIs, gzip: asItIs, br: asItIs }
  }

  serve(): boolean {
    return false
  }
}

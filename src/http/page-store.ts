import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseEncoding, type Compressed, compress } from './compressed.ts'

/** What the store asks of the published rows to know whether a page is still true. */
export interface Freshness {
  /** The same text as long as nothing at all was published; asked on every hit, so it must be cheap. */
  version(): string | Promise<string>
  /** The same text as long as nothing that these tags name was published. */
  stateOf(tags: readonly string[]): Promise<string>
  /** Milliseconds; pages say things that depend on the hour, as the time difference to a partner. */
  now(): number
}

/** A page as it was just made, with the tags of what it shows. */
export interface RenderedPage {
  readonly body: Uint8Array
  readonly headers: Record<string, string>
  readonly tags: readonly string[]
  /** What `version` said before it was made. */
  readonly version: string
}

/** What the application needs of a store of finished pages; the static export hands in its own. */
export interface Store {
  version(): string | Promise<string>
  /** Keeps what never changes under its address. */
  pin(path: string, body: Uint8Array, headers: Record<string, string>): Promise<void>
  keep(path: string, page: RenderedPage): Promise<Compressed>
  /** Answers the request from the store; false, perhaps later, when it has to be rendered. */
  serve(request: IncomingMessage, response: ServerResponse): boolean | Promise<boolean>
}

interface StoredPage {
  readonly body: Compressed
  /** Null for what never changes, as styles under an address with their hash. */
  readonly shown: { readonly tags: readonly string[]; readonly state: string; readonly until: number } | null
  version: string
}

const HOUR = 60 * 60 * 1000
/** Pages of 100 KB in three encodings: at most some 150 MB. */
const MOST_PAGES = 1000

/**
 * Finished pages by their address, written to the socket without rendering or compressing again. A page is served only
 * while nothing that it shows was published anew, in this process or another.
 */
export class PageStore implements Store {
  readonly #freshness: Freshness
  readonly #pages = new Map<string, StoredPage>()

  constructor(freshness: Freshness) {
    this.#freshness = freshness
  }

  version(): string | Promise<string> {
    return this.#freshness.version()
  }

  /** Keeps what never changes under its address. */
  async pin(path: string, body: Uint8Array, headers: Record<string, string>): Promise<void> {
    this.#pages.set(path, { body: await compress(body, headers), shown: null, version: '' })
  }

  /**
   * Compresses a page that was rendered since `version` was asked and keeps it, unless something was published
   * meanwhile: then it is as true as any answer that was on its way, but not kept.
   */
  async keep(path: string, page: RenderedPage): Promise<Compressed> {
    const { headers, tags, version } = page
    const body = await compress(page.body, headers)
    const state = await this.#freshness.stateOf(tags)
    if ((await this.#freshness.version()) !== version) return body
    const until = (Math.floor(this.#freshness.now() / HOUR) + 1) * HOUR
    this.#makeRoom()
    this.#pages.set(path, { body, shown: { tags, state, until }, version })
    return body
  }

  /** Answers the request from the store; false, perhaps later, when it has to be rendered. */
  serve(request: IncomingMessage, response: ServerResponse): boolean | Promise<boolean> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const page = this.#pages.get(request.url ?? '')
    if (!page) return false
    if (page.shown === null) return write(page, request, response)
    const version = this.#freshness.version()
    if (typeof version === 'string' && this.#isSame(page, version)) return write(page, request, response)
    return this.#serveAfterCheck(page, version, request, response)
  }

  async #serveAfterCheck(
    page: StoredPage,
    asked: string | Promise<string>,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    const version = await asked
    if (!this.#isSame(page, version) && !(await this.#isStillTrue(page, version))) {
      this.#pages.delete(request.url ?? '')
      return false
    }
    return write(page, request, response)
  }

  #isSame(page: StoredPage, version: string): boolean {
    return page.version === version && (page.shown === null || this.#freshness.now() < page.shown.until)
  }

  /** Something was published, but perhaps nothing that this page shows. */
  async #isStillTrue(page: StoredPage, version: string): Promise<boolean> {
    if (page.shown === null) return true
    if (this.#freshness.now() >= page.shown.until) return false
    if ((await this.#freshness.stateOf(page.shown.tags)) !== page.shown.state) return false
    page.version = version
    return true
  }

  #makeRoom(): void {
    if (this.#pages.size < MOST_PAGES) return
    for (const [path, page] of this.#pages)
      if (page.shown !== null) {
        this.#pages.delete(path)
        return
      }
  }
}

function write(page: StoredPage, request: IncomingMessage, response: ServerResponse): true {
  const { bytes, etag, headers } = page.body[chooseEncoding(header(request, 'accept-encoding'))]
  if (header(request, 'if-none-match')?.includes(etag)) {
    const { 'content-length': _ofTheBody, ...others } = headers
    response.writeHead(304, others).end()
    return true
  }
  response.writeHead(200, headers)
  response.end(request.method === 'HEAD' ? undefined : bytes)
  return true
}

function header(request: IncomingMessage, name: 'accept-encoding' | 'if-none-match'): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(',') : value
}

import type { Id } from '../kernel/ids.ts'
import type { Locale } from '../kernel/locale.ts'
import type { Principal, Right } from '../records/account/principal.ts'

/** What a route is given: its address's parts, who asks, and what was sent, already within its limit. */
export interface RouteRequest {
  /** The address as it was asked for, with its query. */
  readonly url: URL
  readonly param: (name: string) => string
  /** A header of the request, null when it was not sent. */
  readonly header: (name: string) => string | null
  /** The address that the request came from, as far as our own proxies say. */
  readonly client: string
  /** Everybody on a route that anybody may ask, so that what it answers can be shared. */
  readonly principal: Principal
  /** The register that the address names as `:register`; undefined when its pattern has no such part. */
  readonly registerId: Id<'register'> | undefined
  /** The fields of a form. */
  readonly body: URLSearchParams
  /** The files of a form, in the order in which they were sent. */
  readonly files: readonly UploadedFile[]
  /** The body as it came, for what is no form. */
  readonly bytes: Uint8Array
}

/** A file of a form, as the browser sent it. */
export interface UploadedFile {
  readonly field: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** Headers beside those that every answer has; one name may stand more than once, as set-cookie does. */
export type ExtraHeaders = readonly (readonly [name: string, value: string])[]

/** What a route answers; the page store keeps an answer whose `shows` names what it shows, unless it is a stream. */
export type Answer =
  | {
      readonly kind: 'page'
      readonly status: PageStatus
      readonly html: string
      readonly shows?: readonly string[]
      readonly headers?: ExtraHeaders
      /** Sites that may show it inside their own pages; nobody may when it is left out. */
      readonly framedBy?: readonly string[]
    }
  | {
      readonly kind: 'data'
      readonly type: string
      readonly text: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
      readonly status?: DataStatus
      readonly shows?: readonly string[]
      readonly headers?: ExtraHeaders
    }
  | {
      readonly kind: 'redirect'
      readonly status: 301 | 302 | 303 | 307 | 308
      readonly to: string
      readonly headers?: ExtraHeaders
    }
  /** Whoever asks has what would be sent: 304, with the validators that were compared. */
  | { readonly kind: 'unchanged'; readonly headers: ExtraHeaders }
  | { readonly kind: 'error'; readonly status: PageStatus }
  | { readonly kind: 'missing' }

export type PageStatus = 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 428 | 429 | 500 | 503
export type DataStatus = PageStatus | 201 | 202 | 401 | 405 | 406 | 412 | 415

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'

export interface Route {
  readonly method: Method
  /** As Hono writes it: "/:locale/partners/:slug". A part `:register` is looked up before the route is asked. */
  readonly path: string
  /** Who may, in the register that the address names: a route without one stops the start. */
  readonly policy: Right
  /** Bytes that a body may have; 0 for a route that takes none. */
  readonly bodyLimit: number
  readonly answer: (request: RouteRequest) => Promise<Answer>
  /** Changes nothing, though its method could: pages of other sites are answered too. */
  readonly changesNothing?: boolean
  /** Addresses of this pattern that no page leads to, as those of records and of pages that moved: for the static export. */
  readonly addresses?: () => Promise<readonly string[]>
}

/** Declares a route that only shows something. */
export function get(path: string, policy: Right, answer: Route['answer']): Route {
  return { method: 'GET', path, policy, bodyLimit: 0, answer }
}

/** Declares a route that changes something: its body is limited, and it is answered to our own pages only. */
export function post(path: string, policy: Right, bodyLimit: number, answer: Route['answer']): Route {
  return { method: 'POST', path, policy, bodyLimit, answer }
}

/** An error of HTTP as a page in the language of the address, or, on the desk, of whoever asked. */
export type ErrorPage = (
  status: PageStatus,
  locale: Locale | undefined,
  path: string,
  headers: Headers,
) => Promise<string>

import type { Locale } from '../kernel/locale.ts'
import type { Principal, Right } from '../records/account/principal.ts'

/** What a route is given: its address's parts, who asks, and for a post the body, already within its limit. */
export interface RouteRequest {
  /** The address as it was asked for, with its query. */
  readonly url: URL
  readonly param: (name: string) => string
  readonly principal: Principal
  readonly body: URLSearchParams
}

/** What a route answers; the page store keeps an answer whose `shows` names what it shows. */
export type Answer =
  | {
      readonly kind: 'page'
      readonly status: PageStatus
      readonly html: string
      readonly shows?: readonly string[]
    }
  | { readonly kind: 'data'; readonly type: string; readonly text: string }
  | { readonly kind: 'redirect'; readonly status: 302 | 303; readonly to: string }
  | { readonly kind: 'missing' }

export type PageStatus = 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 500 | 503

export interface Route {
  readonly method: 'GET' | 'POST'
  /** As Hono writes it: "/:locale/partners/:slug". */
  readonly path: string
  /** Who may: a route without one stops the start. */
  readonly policy: Right
  /** Bytes that a body may have; 0 for a route that takes none. */
  readonly bodyLimit: number
  readonly answer: (request: RouteRequest) => Promise<Answer>
}

/** Declares a route that only shows something. */
export function get(path: string, policy: Right, answer: Route['answer']): Route {
  return { method: 'GET', path, policy, bodyLimit: 0, answer }
}

/** Declares a route that changes something: its body is limited, and it is answered to our own pages only. */
export function post(path: string, policy: Right, bodyLimit: number, answer: Route['answer']): Route {
  return { method: 'POST', path, policy, bodyLimit, answer }
}

/** An error of HTTP as a page in the language of the address. */
export type ErrorPage = (status: PageStatus, locale: Locale | undefined, path: string) => Promise<string>

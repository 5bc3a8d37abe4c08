import type { HttpBindings } from '@hono/node-server'
import type { Gate, TokenFault } from './gate.ts'
import type { Store } from './page-store.ts'
import type { RequestBody } from './request-body.ts'
import type { Answer, ErrorPage, PageStatus } from './route.ts'

/** What every request passes through, whatever its route. */
export interface Shell {
  readonly errorPage: ErrorPage
  /** The same where programs ask, as they read it; undefined where people ask. */
  readonly problemAt?: (asked: AskedInVain, why: PageStatus | TokenFault) => Answer | undefined
  readonly gate: Gate
  /** Where somebody signs in who then goes on to the address that was asked for. */
  readonly signIn: (path: string) => string
  readonly store: Store
  /** A page that keeps what was sent by somebody whose session has ended, to be sent again; an error without it. */
  readonly sendAgain?: (url: URL, sent: RequestBody, headers: Headers) => Promise<string>
  /** Told of every error that was not foreseen. */
  readonly report: (error: unknown) => void
  /** How many proxies of our own stand before the server; none without it. */
  readonly proxies?: number
  /** Whether an error means that the database cannot answer just now, and the request may be sent again. */
  readonly isUnavailable: (error: unknown) => boolean
}

/** What of a request an error is told with. */
export interface AskedInVain {
  readonly url: URL
  readonly header: (name: string) => string | null
}

/** What an answer says on its way out to those that it passes through. */
export type Env = {
  Variables: {
    shows: readonly string[] | undefined
    streamed: boolean
    framedBy: readonly string[] | undefined
  }
  Bindings: Partial<HttpBindings>
}

import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { toLocale } from '../kernel/locale.ts'
import { clientAddress } from './client-address.ts'
import { chooseEncoding } from './compressed.ts'
import { isScope } from '../records/account/scope.ts'
import { type Admission, admit, type Gate, type TokenFault } from './gate.ts'
import type { Store } from './page-store.ts'
import { readBody, type RequestBody } from './request-body.ts'
import type { Answer, ErrorPage, ExtraHeaders, PageStatus, Route, RouteRequest } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

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

type Env = {
  Variables: {
    shows: readonly string[] | undefined
    streamed: boolean
    framedBy: readonly string[] | undefined
  }
  Bindings: Partial<HttpBindings>
}

/** Binds every route with its policy and its limits; throws for one that declares no policy, so that nothing starts. */
export function mountRoutes(routes: readonly Route[], shell: Shell): Hono<Env> {
  const app = new Hono<Env>()
  app.use(keepShown(shell.store))
  app.use(letBeFramed())
  app.use(securityHeaders)
  app.use(withoutTrailingSlash())
  for (const route of routes) mountRoute(app, route, shell)
  app.notFound((context) => showError(context, 404, shell))
  app.onError((error, context) => {
    shell.report(error)
    if (!shell.isUnavailable(error)) return showError(context, 500, shell)
    context.header('retry-after', '5')
    return showError(context, 503, shell)
  })
  return app
}

function mountRoute(app: Hono<Env>, route: Route, shell: Shell): void {
  const { method, path, policy } = route
  if (policy === undefined) throw new Error(`route ${method} ${path} declares no policy`)
  const limit = bodyLimit({ maxSize: route.bodyLimit, onError: (context) => showError(context, 413, shell) })
  app.on(method, path, limit, async (context) => {
    // No name of ours holds a NUL, and PostgreSQL takes none.
    if (context.req.path.includes('\0')) return showError(context, 404, shell)
    const client = clientOf(context, shell)
    const admission = await admit(shell.gate, route, context, client)
    if (admission.kind === 'token-refused') return showProblem(context, admission.fault, shell)
    if (admission.kind === 'refused') return showError(context, admission.status, shell)
    if (admission.kind === 'sign-in') return context.redirect(shell.signIn(pathOf(context)), 302)
    if (admission.kind === 'sign-in-first') return keepSent(context, shell)
    const changes = method !== 'GET' && route.changesNothing !== true && !isScope(policy)
    if (changes && !isSameOrigin(context.req.raw.headers)) return showError(context, 403, shell)
    const request = await requestOf(context, admission, client)
    if (!request) return showError(context, 400, shell)
    return toResponse(context, await route.answer(request), shell)
  })
}

/** What was typed by somebody whose session has ended comes back to them, if it came from one of our own pages. */
async function keepSent(context: Context<Env>, shell: Shell): Promise<Response> {
  const { raw } = context.req
  const sent = shell.sendAgain && isSameOrigin(raw.headers) ? await readBody(raw) : undefined
  if (!sent || !shell.sendAgain) return showError(context, 403, shell)
  context.header('cache-control', 'no-store')
  return context.html(await shell.sendAgain(new URL(raw.url), sent, raw.headers), 403)
}

type Admitted = Extract<Admission, { kind: 'admitted' }>

/** Undefined when the body is not what it says that it is. */
async function requestOf(
  context: Context<Env>,
  { principal, registerId }: Admitted,
  client: string,
): Promise<RouteRequest | undefined> {
  const sent = await readBody(context.req.raw)
  if (!sent) return undefined
  return {
    ...sent,
    url: new URL(context.req.url),
    param: (name) => context.req.param(name) ?? '',
    header: (name) => context.req.raw.headers.get(name),
    client,
    principal,
    registerId,
  }
}

function clientOf(context: Context<Env>, { proxies = 0 }: Shell): string {
  return clientAddress(remoteOf(context), context.req.header('x-forwarded-for'), proxies)
}

/** The other end of the connection; a request that came over none has no such end, and no bindings at all. */
function remoteOf(context: Context<Env>): string | undefined {
  const bindings: Env['Bindings'] | undefined = context.env // Hono sets none when it is asked without a server
  return bindings?.incoming?.socket.remoteAddress
}

function pathOf(context: Context): string {
  const { pathname, search } = new URL(context.req.url)
  return pathname + search
}

async function toResponse(context: Context<Env>, answer: Answer, shell: Shell): Promise<Response> {
  switch (answer.kind) {
    case 'missing':
      return showError(context, 404, shell)
    case 'error':
      return showError(context, answer.status, shell)
    case 'redirect':
      addHeaders(context, answer.headers)
      return context.redirect(answer.to, answer.status)
    case 'unchanged':
      addHeaders(context, answer.headers)
      return context.body(null, 304)
    case 'data':
      addHeaders(context, answer.headers)
      if (answer.shows) context.set('shows', answer.shows)
      context.set('streamed', answer.text instanceof ReadableStream)
      return context.body(answer.text, answer.status ?? 200, { 'content-type': answer.type })
    case 'page':
      addHeaders(context, answer.headers)
      if (answer.shows) context.set('shows', answer.shows)
      context.set('framedBy', answer.framedBy)
      return context.html(answer.html, answer.status)
  }
}

function addHeaders(context: Context, headers: ExtraHeaders = []): void {
  for (const [name, value] of headers) context.header(name, value, { append: true })
}

async function showError(context: Context<Env>, status: PageStatus, shell: Shell): Promise<Response> {
  const problem = shell.problemAt?.(askedIn(context), status)
  if (problem) return toResponse(context, problem, shell)
  const [, first = ''] = context.req.path.split('/')
  const { path, raw } = context.req
  return context.html(await shell.errorPage(status, toLocale(first), path, raw.headers), status)
}

function askedIn({ req }: Context): AskedInVain {
  return { url: new URL(req.url), header: (name) => req.raw.headers.get(name) }
}

/** A program without a token that opens this; a shell that cannot say so says the least. */
function showProblem(context: Context<Env>, fault: TokenFault, shell: Shell): Promise<Response> {
  const problem = shell.problemAt?.(askedIn(context), fault)
  return problem ? toResponse(context, problem, shell) : showError(context, 403, shell)
}

/** Outside the headers of every answer, which let nobody frame it: a page made for that names who may. */
function letBeFramed() {
  return async (context: Context<Env>, next: () => Promise<void>): Promise<void> => {
    await next()
    const sites = context.get('framedBy')
    const policy = context.res.headers.get('content-security-policy')
    if (!sites || sites.length === 0 || policy === null) return
    const opened = policy.replace("frame-ancestors 'none'", `frame-ancestors ${sites.join(' ')}`)
    context.res.headers.set('content-security-policy', opened)
    context.res.headers.delete('x-frame-options')
  }
}

/** Outermost, so that it sees the finished response: a page that says what it shows is kept, and sent as it is kept. */
function keepShown(store: Store) {
  return async (context: Context<Env>, next: () => Promise<void>): Promise<void> => {
    const version = await store.version()
    await next()
    const tags = context.get('shows')
    const { host, pathname, search } = new URL(context.req.url)
    if (!tags || context.res.status !== 200 || search !== '') return
    if (context.get('streamed')) return store.note(pathname, tags)
    const body = new Uint8Array(await context.res.arrayBuffer())
    // What stands under the hash of its content says so itself.
    const headers = { 'cache-control': 'no-cache', ...Object.fromEntries(context.res.headers) }
    const kept = await store.keep(await store.keyOf(host, pathname), { body, headers, tags, version })
    const variant = kept[chooseEncoding(context.req.header('accept-encoding'))]
    // The headers of the rendered answer would be merged into the new one, its length among them.
    context.res = undefined
    context.res = new Response(new Uint8Array(variant.bytes), { headers: variant.headers })
  }
}

/** One address for one page. The way there is relative: behind a proxy we do not know our own name. */
function withoutTrailingSlash() {
  return async (context: Context, next: () => Promise<void>): Promise<Response | undefined> => {
    const { pathname, search } = new URL(context.req.url)
    if (pathname === '/' || !pathname.endsWith('/')) {
      await next()
      return undefined
    }
    const parts = pathname.split('/').filter((part) => part !== '')
    return context.redirect(`/${parts.join('/')}${search}`, 301)
  }
}

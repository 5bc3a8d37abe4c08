import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isScope } from '../records/account/scope.ts'
import { clientAddress } from './client-address.ts'
import { type Admission, admit } from './gate.ts'
import { keepShown } from './keep-shown.ts'
import { letBeFramed } from './let-be-framed.ts'
import { readBody } from './request-body.ts'
import type { Route, RouteRequest } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'
import { showError, showProblem, toResponse } from './send.ts'
import type { Env, Shell } from './shell.ts'
import { withoutTrailingSlash } from './trailing-slash.ts'

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

import type { Context } from 'hono'
import { toLocale } from '../kernel/locale.ts'
import type { TokenFault } from './gate.ts'
import type { Answer, ExtraHeaders, PageStatus } from './route.ts'
import type { AskedInVain, Env, Shell } from './shell.ts'

/** Writes an answer as HTTP has it. */
export async function toResponse(context: Context<Env>, answer: Answer, shell: Shell): Promise<Response> {
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

/** The error that fits whoever asked: a page for people, a problem for programs. */
export async function showError(context: Context<Env>, status: PageStatus, shell: Shell): Promise<Response> {
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
export function showProblem(context: Context<Env>, fault: TokenFault, shell: Shell): Promise<Response> {
  const problem = shell.problemAt?.(askedIn(context), fault)
  return problem ? toResponse(context, problem, shell) : showError(context, 403, shell)
}

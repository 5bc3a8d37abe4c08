import type { Context } from 'hono'
import type { Env } from './shell.ts'

/** Outside the headers of every answer, which let nobody frame it: a page made for that names who may. */
export function letBeFramed() {
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

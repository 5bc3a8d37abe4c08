import type { Context } from 'hono'

/** One address for one page. The way there is relative: behind a proxy we do not know our own name. */
export function withoutTrailingSlash() {
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

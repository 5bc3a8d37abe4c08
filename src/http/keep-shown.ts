import type { Context } from 'hono'
import { chooseEncoding } from './compressed.ts'
import type { Store } from './page-store.ts'
import type { Env } from './shell.ts'

/** Outermost, so that it sees the finished response: a page that says what it shows is kept, and sent as it is kept. */
export function keepShown(store: Store) {
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

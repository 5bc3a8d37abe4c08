import { get, type Route } from '../../http/route.ts'
import { isDay } from './find-standing.ts'

const BASE = /^(?:\/[a-z0-9-]{1,60})?$/
const PAGE = /^\/(?:ko|en|ja|zh)(?:\/[\p{L}\p{N}-]{1,200}){0,4}$/u

/** Where the date form leads: the page that was read, as it stood on the day that was chosen. */
export function asOfRoute(): Route {
  return get('/as-of', 'anyone', async ({ url: { searchParams } }) => {
    const [day, base, page] = ['day', 'base', 'page'].map((name) => searchParams.get(name) ?? '')
    if (!day || !isDay(day) || !BASE.test(base ?? '') || !page || !PAGE.test(page)) return { kind: 'missing' }
    return { kind: 'redirect', status: 303, to: encodeURI(`${base}/as-of/${day}${page}`) }
  })
}

import { get, type Route } from '../../http/route.ts'
import { answerFile, type DataFile } from '../files/data-file.ts'
import { type Offer, offerFor } from '../files/offer.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'
import { anniversariesCalendar } from './anniversaries-calendar.ts'
import { changesFeed } from './changes-feed.ts'
import { exchangesCalendar } from './exchanges-calendar.ts'
import { type FeedAsked, readFeedAsked } from './feed-reader.ts'

/** What calendars and readers of news subscribe to; `?lang=`, `?partner=` and `?kind=` make it one's own. */
export function feedRoutes(deps: OpenDataDeps): Route[] {
  const feed = (path: string, make: (offer: Offer, asked: FeedAsked) => DataFile) =>
    get(path, 'anyone', async (request) => {
      const offer = await offerFor(deps, request)
      if (!offer) return { kind: 'missing' }
      const asked = await readFeedAsked(offer)
      return asked ? answerFile(offer, request, make(offer, asked)) : { kind: 'error', status: 400 }
    })
  return [
    feed('/feeds/exchanges.ics', exchangesCalendar),
    feed('/feeds/anniversaries.ics', anniversariesCalendar),
    feed('/feeds/changes.atom', (offer, asked) => changesFeed(offer, asked, 'atom')),
    feed('/feeds/changes.json', (offer, asked) => changesFeed(offer, asked, 'json')),
  ]
}

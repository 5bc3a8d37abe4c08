import { Feed, type Item } from 'feed'
import type { Locale } from '../../kernel/locale.ts'
import { type ChangeView, lastChangesOf } from '../../records/published/changes.view.ts'
import { licenceOf } from '../../records/published/described/licence.ts'
import { addressOf } from '../../records/published/described/scope.ts'
import { feedWords } from '../../words/feeds/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { DataFile } from '../files/data-file.ts'
import type { Offer } from '../files/offer.ts'
import { inUtf8 } from '../formats/bytes.ts'
import type { FeedAsked } from './feed-reader.ts'
import { jsonFeedOf } from './json-feed.ts'

export const FEED_FORMS = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: (feed: Feed) => feed.atom1() },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeedOf },
} as const
export type FeedForm = keyof typeof FEED_FORMS

/** What was published, corrected or withdrawn last, for readers of news (RFC 4287, JSON Feed). */
export function changesFeed(offer: Offer, asked: FeedAsked, form: FeedForm): DataFile {
  const { type, write } = FEED_FORMS[form]
  return {
    type,
    title: '변경',
    name: 'changes',
    ending: form,
    download: false,
    bytes: () => inUtf8(once(async () => write(await feedOf(offer, asked, form)))),
  }
}

async function* once(make: () => Promise<string>): AsyncGenerator<string> {
  yield make()
}

async function feedOf(offer: Offer, asked: FeedAsked, form: FeedForm): Promise<Feed> {
  const { register, scope, publishedAt } = offer
  const { locale, partnershipId, kind } = asked
  const words = feedWords(locale)
  const changes = await lastChangesOf(scope.reads, { registerId: register.id, partnershipId, kind })
  const licence = licenceOf(register.licence)
  const feed = new Feed({
    title: words.changes(inLocale(register.names, locale).text),
    description: words.changesAbout,
    id: offer.asked.href,
    link: `${scope.site}/${locale}`,
    language: locale,
    updated: new Date(publishedAt),
    generator: 'Gyoryu',
    author: { name: inLocale(register.names, locale).text },
    feedLinks: { [form]: offer.asked.href },
    ...(licence && { copyright: licence.name }),
  })
  for (const change of changes) feed.addItem(itemOf(change, scope.base, locale))
  return feed
}

function itemOf(change: ChangeView, base: string, locale: Locale): Item {
  const address = addressOf(base, change.id)
  const partner = change.partner && inLocale(change.partner.names, locale).text
  const title = titleOf(change, locale)
  return {
    id: address,
    link: address,
    title: partner && change.noun !== 'partnership' ? `${partner}: ${title}` : (partner ?? title),
    date: new Date(`${change.on}T00:00:00Z`),
    ...(change.noun === 'withdrawn' && { description: feedWords(locale).withdrawnFor(change.reason) }),
    ...(change.noun === 'exchange' && { category: [{ name: change.kind, term: change.kind }] }),
  }
}

function titleOf(change: ChangeView, locale: Locale): string {
  switch (change.noun) {
    case 'exchange':
      return inLocale(change.title, locale).text
    case 'agreement':
      return wordsFor(locale).agreements[change.type]
    case 'fact':
      return `${inLocale(change.label, locale).text} ${inLocale(change.text, locale).text}`
    case 'withdrawn':
      return feedWords(locale).withdrawn
    case 'partnership':
      return ''
  }
}

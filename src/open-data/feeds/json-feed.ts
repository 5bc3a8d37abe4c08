import type { Feed, Item } from 'feed'

/**
 * The feed as JSON Feed 1.1. Written here: the library writes version 1, and without the words that each item must have.
 */
export function jsonFeedOf({ options, items }: Feed): string {
  const { title, description, language, link, feedLinks, author } = options
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: link,
    feed_url: feedLinks?.json,
    description,
    language,
    authors: author && [{ name: author.name }],
    items: items.map(itemOf),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function itemOf({ id, link, title, description, date, category }: Item) {
  return {
    id: id ?? link,
    url: link,
    title,
    content_text: description ?? title,
    date_modified: date.toISOString(),
    tags: category?.flatMap(({ term }) => (term === undefined ? [] : [term])),
  }
}

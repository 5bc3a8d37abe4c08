import type { Review } from '../../acts/review/review.ts'
import type { Answer } from '../../http/route.ts'
import { type Batch, recordsIn } from '../../records/batch/batch.ts'
import type { Kept } from '../../records/record-row.ts'
import { html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { buttonLink, buttonRow } from '../parts/buttons.ts'
import { publicPages } from '../review/public-pages.ts'
import { pageTop } from '../parts/page-top.ts'

interface Done {
  readonly review: Review
  readonly batch: Kept<Batch, 'batch'>
}

/** Tells that it is public, where it can be seen, and how it can be undone. */
export function donePage(context: DeskContext, { review, batch }: Done): Promise<Answer> {
  const { locale, register } = context
  const words = reviewWords(locale)
  const base = `/desk/${register?.slug}/review/${review.source.id}`
  const { undone } = batch.content
  const title = undone ? words.undone : words.doneTitle
  const crumbs = [
    { text: importWords(locale).sourcesTitle, href: `/desk/${register?.slug}/sources` },
    { text: review.source.content.title, href: base },
  ]
  const left = review.drafts.filter(({ state, content }) => isWaiting(state, content.entry.kind)).length
  const ties = undone ? [] : publicPages(review, context)
  const pages = ties.map(({ name, href }, at) =>
    buttonLink({ text: words.seePage(name), href, kind: at === 0 ? 'primary' : 'plain' }),
  )
  const lead = undone ? undone.reason : words.doneLead(words.records(recordsIn(batch.content)))
  return deskAnswer(
    context,
    { title, crumbs },
    html`${pageTop({ title, lead }, locale)}
    ${buttonRow(...pages, buttonLink({ text: words.backToSources, href: `/desk/${register?.slug}/sources` }))}
    ${left > 0 ? html`<p class="plan"><a href="${base}">${words.stillOpen(left)}</a></p>` : ''}
    ${undone ? '' : html`<p class="plan"><a href="${base}/undo/${batch.id}">${words.undo}</a></p>`}`,
  )
}

function isWaiting(state: string, kind: string): boolean {
  return (state === 'open' || state === 'accepted') && kind !== 'set-aside' && kind !== 'unread'
}

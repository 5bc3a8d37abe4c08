import { spanOf } from '../../../acts/review/readings.ts'
import type { Answer } from '../../../http/route.ts'
import { languageOf } from '../../../kernel/language-of.ts'
import { type Html, html } from '../../../ui/html.ts'
import { importWords } from '../../../words/desk/import/words.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { deskAnswer } from '../../desk-page.ts'
import { attributes } from '../../parts/attributes.ts'
import { buttonLink } from '../../parts/buttons.ts'
import { pageTop } from '../../parts/page-top.ts'
import { editPath } from '../edit-path.ts'
import { rowNumber } from '../questions/question-id.ts'
import { assignPart, dropPart, mergePart } from './row-moves.ts'
import type { ShownRow } from './shown-row.ts'
import { valuesForm } from './row-values.ts'
import { splitPart } from './split-part.ts'

/** One row of a review: its words, its values to correct, and what else can be done with it. */
export function rowPage(page: ShownRow): Promise<Answer> {
  const { context, review, draft, faults = [] } = page
  const { locale, register } = context
  const words = reviewWords(locale)
  const base = `/desk/${register?.slug}/review/${review.source.id}`
  const { ordinal, entry } = draft.content
  const title = words.rowTitle(rowNumber(ordinal))
  const crumbs = [
    { text: importWords(locale).sourcesTitle, href: `/desk/${register?.slug}/sources` },
    { text: review.source.content.title, href: `${base}#r-${ordinal}` },
  ]
  const isOver = draft.state === 'published' || draft.state === 'dropped'
  return deskAnswer(
    context,
    { title, crumbs, faulty: faults.length > 0 },
    html`${pageTop({ title, faults }, locale)} ${rowWords(page)}
    ${draft.state === 'published' ? publishedNotice(page, base) : ''}
    ${isOver ? html`<p>${buttonLink({ text: words.backToReview, href: `${base}#r-${ordinal}` })}</p>` : html`${valuesForm(page, base)} ${entry.kind === 'exchange' ? splitPart(draft, review, { locale, base }) : ''} ${mergePart(page, base)} ${assignPart(page, base)} ${dropPart(page, base)}`}`,
    faults.length > 0 ? 422 : 200,
  )
}

function publishedNotice({ context: { locale }, review, draft }: ShownRow, base: string): Html {
  const words = reviewWords(locale)
  const href = editPath(draft, { base, review })
  return html`<p class="notice">
    ${words.publishedRow} ${href === undefined ? '' : html`<a href="${href}">${words.toRecord}</a>`}
  </p>`
}

function rowWords({ context: { locale }, review, draft }: ShownRow): Html {
  const { start, end } = spanOf(draft.content.entry)
  const text = review.source.content.text.slice(start, end).trim()
  const lang = languageOf(text)
  return html`<figure class="row-words">
    <figcaption>${reviewWords(locale).rowWords}</figcaption>
    <blockquote ${attributes({ lang: lang === locale ? undefined : lang })}>${text}</blockquote>
  </figure>`
}

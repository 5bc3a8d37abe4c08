import { readingsOf } from '../../acts/review/readings.ts'
import type { Review } from '../../acts/review/review.ts'
import type { Answer, RouteRequest } from '../../http/route.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import type { StatedDraft } from '../../records/draft/draft.ts'
import { html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { rowNumber } from './questions/question-id.ts'
import { fieldName, valueText } from './value-text.ts'

/** What an officer chose, in words: lines of a name and a value. */
export type Attempt = readonly (readonly [name: string, value: string])[]

interface Conflict {
  readonly review: Review
  readonly current: StatedDraft
  readonly attempt: Attempt
  readonly request: RouteRequest
}

/** Two officers decided about one row: both decisions are shown, nothing of the later one is kept before it is chosen. */
export function conflictPage(
  context: DeskContext,
  { review, current, attempt, request }: Conflict,
): Promise<Answer> {
  const { locale, register } = context
  const words = reviewWords(locale)
  const base = `/desk/${register?.slug}/review/${review.source.id}`
  const { ordinal } = current.content
  const again = Object.fromEntries([...request.body].filter(([name]) => name !== 'version'))
  const mine = form(
    { action: request.url.pathname, hidden: { ...again, version: String(current.version) } },
    html`${buttonRow(button({ text: words.conflictTakeMine }), buttonLink({ text: words.conflictKeep, href: `${base}#r-${ordinal}` }))}`,
  )
  const title = words.conflictTitle
  const crumbs = [
    { text: importWords(locale).sourcesTitle, href: `/desk/${register?.slug}/sources` },
    { text: review.source.content.title, href: base },
  ]
  return deskAnswer(
    context,
    { title, crumbs, faulty: true },
    html`${pageTop({ title, lead: `${words.rowTitle(rowNumber(ordinal))}: ${words.conflictLead}` }, locale)}
      <div class="conflict">
        ${side(words.conflictYours, attempt)} ${side(words.conflictStands, standing(current, locale))}
      </div>
      ${mine}`,
    409,
  )
}

function side(title: string, lines: Attempt) {
  return html`<section>
    <h2>${title}</h2>
    <dl class="desk-facts">
      ${lines.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </section>`
}

function standing({ state, content }: StatedDraft, locale: DeskLocale): Attempt {
  const words = reviewWords(locale)
  const values = readingsOf(content.entry)
    .filter(({ field }) => !field.startsWith('parties'))
    .map(({ field, value }) => [fieldName(field, locale), valueText(field, value, locale)] as const)
  const why = content.why ? [[words.dropWhy, content.why] as const] : []
  return [[words.columns.state, words.states[state]] as const, ...values, ...why]
}

import { sureDrafts } from '../../acts/review/accept-sure.ts'
import type { Review } from '../../acts/review/review.ts'
import type { Answer } from '../../http/route.ts'
import { type Batch, recordsIn } from '../../records/batch/batch.ts'
import type { Kept } from '../../records/record-row.ts'
import { dayInWords } from '../../ui/date-text.ts'
import { type Html, html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { type DeskContext, mayAs } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonLink } from '../parts/buttons.ts'
import { form } from '../parts/form.ts'
import { leftOver } from './tables/left-over.ts'
import type { OnPage } from './on-page.ts'
import { questionItem } from './questions/question.ts'
import { questionId } from './questions/question-id.ts'
import { guessNotice } from './guess-notice.ts'
import { endOf, publications } from './review-end.ts'
import { exchangeTable } from './tables/exchange-table.ts'
import { agreementTable, factTable, otherTable } from './tables/other-tables.ts'
import { sourcePane } from './source/source-pane.ts'
import { publicPages } from './public-pages.ts'
import { rowsOf, type Slice, sliceOf } from './rows.ts'

/** Questions that are shown at once: the next follow when these are answered. */
const QUESTIONS = 25

/** The original beside what was read from it: doubts first, then what is sure. */
export function reviewPage(
  context: DeskContext,
  review: Review,
  { wanted, batches }: { readonly wanted: number; readonly batches: readonly Kept<Batch, 'batch'>[] },
): Promise<Answer> {
  const { locale, register } = context
  const words = reviewWords(locale)
  const base = `/desk/${register?.slug}/review/${review.source.id}`
  const page: OnPage = { locale, base, review }
  const slice = sliceOf(review, wanted)
  const title = review.source.content.title
  const crumbs = [{ text: importWords(locale).sourcesTitle, href: `/desk/${register?.slug}/sources` }]
  return deskAnswer(
    context,
    { title, crumbs, wide: true },
    html`${reviewTop(page, context, batches)}
      <div class="panes">
        ${sourcePane(page, slice.from, slice.to)}
        <section class="read-pane" aria-label="${words.readPane}">
          ${questionList(page)} ${sureList(page, slice)} ${wayOn(page, context)} ${leftOver(page)}
          ${publications(page, batches)} ${endOf(page)}
        </section>
      </div>`,
  )
}

function reviewTop(
  { locale, base, review }: OnPage,
  context: DeskContext,
  batches: readonly Kept<Batch, 'batch'>[],
): Html {
  const words = reviewWords(locale)
  const { drafts, questions, source } = review
  const done = !drafts.some(isWaiting)
  const has = (kind: string) =>
    drafts.filter(({ state, content }) => state !== 'dropped' && content.entry.kind === kind).length
  const unread = has('unread')
  const accepted = drafts.some(({ state }) => state === 'accepted')
  const ready = isReady(review)
  const text = source.content.text.replaceAll(/\s/gu, '')
  return html`<div class="desk-top">
    <div>
      <h1>${done || ready ? words.titleDone : words.title}</h1>
      <p class="lead">
        ${words.counts(text.length, has('exchange'), has('fact'), has('agreement'))}
        ${unread > 0 ? words.unreadCount(unread) : words.nothingUnread}
        ${has('set-aside') > 0 ? words.asideCount(has('set-aside')) : ''}
      </p>
      ${done ? standsInPublic(review, batches, context) : ''}
    </div>
    <div class="desk-top-actions review-go">
      ${done ? '' : html`<p><b>${words.progress(questions.length)}</b> <span class="hint">${words.saved}</span></p>`}
      ${accepted && mayAs('editor', context) ? buttonLink({ text: words.toPublish, href: `${base}/publish`, kind: ready ? 'primary' : 'plain' }) : ''}
    </div>
  </div>`
}

/** Nothing is left to be settled, and something to be published. */
function isReady(review: Review): boolean {
  const { drafts, questions } = review
  return (
    questions.length === 0 &&
    sureDrafts(review).length === 0 &&
    drafts.some(({ state }) => state === 'accepted')
  )
}

/** The way on once more where the list ends: whoever has read so far need not go back to its top. */
function wayOn({ locale, base, review }: OnPage, context: DeskContext): Html | '' {
  if (!isReady(review) || !mayAs('editor', context)) return ''
  const { toPublish } = reviewWords(locale)
  return html`<p class="review-on">
    ${buttonLink({ text: toPublish, href: `${base}/publish`, kind: 'primary' })}
  </p>`
}

/** A row that an officer has still to settle or to publish; text that became no record asks for nothing. */
function isWaiting({ state, content }: Review['drafts'][number]): boolean {
  const { kind } = content.entry
  return (state === 'open' || state === 'accepted') && kind !== 'set-aside' && kind !== 'unread'
}

/** What became public of it last, and the way there: for somebody who hands in a page that is published already. The latest stands first. */
function standsInPublic(
  review: Review,
  batches: readonly Kept<Batch, 'batch'>[],
  context: DeskContext,
): Html | '' {
  const { locale } = context
  const last = batches.find(({ content }) => !content.undone)
  if (!last) return ''
  const { at } = last.content
  const words = reviewWords(locale)
  const said = words.publishedOn(dayInWords(at.slice(0, 10), locale), words.records(recordsIn(last.content)))
  const pages = publicPages(review, context)
  return html`<p>
    ${said}. ${pages.map(({ name, href }) => html`<a href="${href}">${words.seePage(name)}</a> `)}
  </p>`
}

function questionList(page: OnPage): Html | '' {
  const { locale, review } = page
  const words = reviewWords(locale)
  const { questions } = review
  const [first] = questions
  if (!first) return ''
  const more = questions.length - QUESTIONS
  return html`<section class="questions" aria-labelledby="questions">
    <h2 id="questions">${words.questions} <small>${questions.length}</small></h2>
    <p class="hint">${words.questionsHint} <a href="#${questionId(first)}">${words.toFirstQuestion}</a></p>
    ${questions.slice(0, QUESTIONS).map((question) => questionItem(question, page))}
    ${more > 0 ? html`<p class="hint">${words.moreQuestions(more)}</p>` : ''}
  </section>`
}

function sureList(page: OnPage, slice: Slice): Html {
  const { locale, base, review } = page
  const words = reviewWords(locale)
  const sure = sureDrafts(review).length
  const accept = form(
    { action: `${base}/accept-sure`, hidden: { stamp: review.stamp } },
    html`<div>${button({ text: words.acceptSure(sure) })}</div>`,
  )
  const pages = rowsOf(review, 'page').filter(({ entry }) => entry.department ?? entry.phone)
  const others = [...rowsOf(review, 'partner'), ...pages]
  return html`<section class="sure" id="sure" tabindex="-1" aria-labelledby="sure-title">
    <h2 id="sure-title">${words.sure} <small>${sure > 0 ? words.sureHint : words.acceptedAll}</small></h2>
    ${sure > 0 ? accept : ''} ${guessNotice(page)} ${exchangeTable(slice.rows, page)}
    ${slicesNav(page, slice)} ${agreementTable(rowsOf(review, 'agreement'), page)}
    ${factTable(rowsOf(review, 'fact'), page)} ${otherTable(others, page)}
  </section>`
}

function slicesNav({ locale, base }: OnPage, { number, count, first, rows, all }: Slice): Html | '' {
  if (count === 1) return ''
  const words = reviewWords(locale)
  const link = (to: number, text: string) => html`<a href="${base}?page=${to}#sure">${text}</a>`
  return html`<p class="slices">
    ${number > 1 ? link(number - 1, words.previousRows) : ''}
    ${words.rowsShown(first, first + rows.length - 1, all)}
    ${number < count ? link(number + 1, words.nextRows) : ''}
  </p>`
}

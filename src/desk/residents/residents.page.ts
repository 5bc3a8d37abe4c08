import { toLocale } from '../../kernel/locale.ts'
import type { Answer } from '../../http/route.ts'
import type { ReceivedCorrection } from '../../records/correction/correction.view.ts'
import type { LeftComment } from '../../records/working/home/home.view.ts'
import { dayInWords } from '../../ui/date-text.ts'
import { type Html, html } from '../../ui/html.ts'
import { correctionsWords } from '../../words/corrections/words.ts'
import { residentsWords } from '../../words/desk/residents/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { attributes } from '../parts/attributes.ts'
import { pageTop } from '../parts/page-top.ts'

export interface FromResidents {
  readonly open: readonly ReceivedCorrection[]
  readonly answered: readonly ReceivedCorrection[]
  readonly comments: readonly LeftComment[]
}

/** All that residents sent: what waits for an answer first. */
export function residentsPage(
  context: DeskContext,
  { open, answered, comments }: FromResidents,
): Promise<Answer> {
  const { locale } = context
  const words = residentsWords(locale)
  const reports = (found: readonly ReceivedCorrection[]) => found.map((report) => reportLine(report, context))
  const main = html`${pageTop({ title: words.title, lead: words.lead }, locale)}
  ${part('waiting', words.waiting, reports(open), words.noneWaiting)}
  ${part(
    'comments',
    words.comments,
    comments.map((comment) => commentLine(comment, context)),
    words.noComments,
  )}
  ${answered.length > 0 ? part('answered', words.answered, reports(answered), '') : ''}`
  return deskAnswer(context, { title: words.title, crumbs: [] }, main)
}

function part(id: string, title: string, lines: readonly Html[], none: string): Html {
  const list = html`<ul class="desk-list">
    ${lines}
  </ul>`
  return html`<section class="home-part" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${lines.length > 0 ? list : html`<p class="quiet">${none}</p>`}
  </section>`
}

function reportLine({ id, content }: ReceivedCorrection, { locale, register }: DeskContext): Html {
  const words = residentsWords(locale)
  const { wrong, day, language, answer } = content
  const beside = answer
    ? `${words.answeredOn(dayInWords(answer.day, locale))} · ${correctionsWords(locale).outcomes[answer.outcome]}`
    : words.received(dayInWords(day, locale))
  const given = attributes({ href: `/desk/${register?.slug}/residents/${id}`, lang: language })
  return html`<li><a ${given}>${wrong}</a> <span class="quiet">${beside}</span></li>`
}

function commentLine({ comment, score, page, day, language }: LeftComment, { locale }: DeskContext): Html {
  const words = residentsWords(locale)
  const href = `/${toLocale(language) ?? locale}${page}`
  return html`<li>
    <a ${attributes({ href, lang: language })}>${comment}</a>
    <span class="quiet">${words.score(score)} · ${dayInWords(day, locale)}</span>
  </li>`
}

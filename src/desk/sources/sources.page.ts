import type { Answer } from '../../http/route.ts'
import type { KeptJob } from '../../records/job/job.view.ts'
import type { SourceSummary } from '../../records/source/source.view.ts'
import { dayText } from '../../ui/date-text.ts'
import { type Html, html } from '../../ui/html.ts'
import { textByScript } from '../../ui/text-in.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { type DeskContext, mayAs } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { buttonLink } from '../parts/buttons.ts'
import { pageTop } from '../parts/page-top.ts'

export interface Sources {
  readonly sources: readonly SourceSummary[]
  readonly unfinished: readonly { readonly job: KeptJob; readonly groupId: string }[]
  readonly page: number
  readonly hasMore: boolean
}

/** Every page that was imported, with what waits in each. */
export function sourcesPage(
  context: DeskContext,
  { sources, unfinished, page, hasMore }: Sources,
): Promise<Answer> {
  const { locale, register } = context
  const words = importWords(locale)
  const title = words.sourcesTitle
  const base = `/desk/${register?.slug}`
  const actions = mayAs('editor', context)
    ? html`${buttonLink({ text: words.title, href: `${base}/import`, kind: 'primary' })}`
    : html``
  const link = (to: number, text: string) => html`<a href="${base}/sources?page=${to}">${text}</a>`
  return deskAnswer(
    context,
    { title, crumbs: [] },
    html`${pageTop({ title, lead: words.sourcesLead, actions }, locale)} ${waitingJobs(unfinished, context)}
    ${sources.length === 0 ? html`<p>${words.sourcesEmpty}</p>` : sourceTable(sources, context)}
    ${page > 1 || hasMore ? html`<p class="slices">${page > 1 ? link(page - 1, words.newer) : ''} ${hasMore ? link(page + 1, words.older) : ''}</p>` : ''}`,
  )
}

function sourceTable(sources: readonly SourceSummary[], { locale, register }: DeskContext): Html {
  const words = importWords(locale)
  return html`<div class="table-scroll">
    <table class="rows" aria-label="${words.sourcesTitle}">
      <thead>
        <tr>
          <th scope="col">${words.sourceName}</th>
          <th scope="col">${words.receivedOn}</th>
          <th scope="col">${words.state}</th>
        </tr>
      </thead>
      <tbody>
        ${sources.map(
          ({ id, title, receivedAt, drafts }) =>
            html`<tr>
              <th scope="row">
                <a href="/desk/${register?.slug}/review/${id}">${textByScript(title, locale)}</a>
              </th>
              <td>${dayText(receivedAt.slice(0, 10), locale)}</td>
              <td>${states(drafts, locale)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function states(drafts: SourceSummary['drafts'], locale: DeskContext['locale']): Html {
  const { states: words } = importWords(locale)
  const { open = 0, accepted = 0, published = 0 } = drafts
  const parts = [
    open > 0 ? html`<span class="state state-asked">${words.review(open)}</span>` : '',
    accepted > 0 ? html`<span class="state state-accepted">${words.ready(accepted)}</span>` : '',
    published > 0 ? html`<span class="state state-published">${words.published(published)}</span>` : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? html`<span class="states">${parts}</span>` : html`${words.empty}`
}

function waitingJobs(unfinished: Sources['unfinished'], { locale, register }: DeskContext): Html | '' {
  const words = importWords(locale)
  if (unfinished.length === 0) return ''
  return html`<section aria-labelledby="unfinished" class="plan">
    <h2 id="unfinished">${words.unfinished}</h2>
    <ul class="desk-list">
      ${unfinished.map(
        ({ job, groupId }) =>
          html`<li>
            <a href="/desk/${register?.slug}/import/${groupId}"
              >${job.content.fileName ?? (job.content.title || words.pasted)}</a
            >
            <span class="state state-${job.state}">${words.steps[job.state]}</span>
          </li>`,
      )}
    </ul>
  </section>`
}

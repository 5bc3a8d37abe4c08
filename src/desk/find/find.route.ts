import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import { html } from '../../ui/html.ts'
import { homeWords } from '../../words/desk/home/words.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { textField } from '../parts/text-field.ts'
import { findAt } from './found.ts'

/** Finds any record and anything to do: a page by itself, and what the palette of Ctrl+K asks. */
export function findRoutes(deps: DeskDeps): Route[] {
  return [get('/desk/:register/find', 'reader', (request) => find(deps, request))]
}

async function find(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, url } = request
  const context = await deskContextOf(deps, request)
  if (!registerId || !context.register) return { kind: 'missing' }
  const asked = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const found = await findAt(deps, context, registerId, asked)
  if (url.searchParams.get('as') === 'json')
    return { kind: 'data', type: 'application/json', text: JSON.stringify({ found }), headers: NOT_KEPT }
  const { locale } = context
  const words = homeWords(locale)
  const field = { id: 'q', label: words.findLabel, value: asked, type: 'search' } as const
  const list = html`<section aria-labelledby="found">
    <h2 id="found">${asked === '' ? words.acts : words.findResults}</h2>
    <ul class="desk-list">
      ${found.map(({ text, href, beside }) => html`<li><a href="${href}">${text}</a> <span class="quiet">${beside}</span></li>`)}
    </ul>
  </section>`
  const main = html`${pageTop({ title: words.findTitle, lead: words.findLead }, locale)}
  ${form(
    { action: url.pathname, method: 'get' },
    html`<div class="search-line">
      ${textField({ ...field, optional: true, quiet: true }, locale)}
      ${buttonRow(button({ text: words.find }))}
    </div>`,
  )}
  ${found.length > 0 ? list : html`<p role="status">${words.findNone}</p>`}`
  return deskAnswer(context, { title: words.findTitle, crumbs: [] }, main)
}

const NOT_KEPT = [['cache-control', 'no-store']] as const

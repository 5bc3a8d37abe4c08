import type { Answer, RouteRequest } from '../../../http/route.ts'
import type { Id } from '../../../kernel/ids.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { guessesIn } from '../../../records/exchange/guesses.ts'
import { labelOf } from '../../../records/texts.ts'
import { namedPartners, namedSeries } from '../../../records/working/choosable.view.ts'
import {
  countExchanges,
  type ExchangeFilter,
  type ExchangeListing,
  listExchanges,
} from '../../../records/working/lists/exchange-list.view.ts'
import { countWaiting, marksOf } from '../../../records/working/lists/waiting.view.ts'
import { dateText } from '../../../ui/date-text.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { inLocale } from '../../../words/in-locale.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { type DeskContext, mayAs } from '../../desk-context.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskAnswer } from '../../desk-page.ts'
import { buttonLink } from '../../parts/buttons.ts'
import type { Choice } from '../../parts/choice-field.ts'
import { pageTop } from '../../parts/page-top.ts'
import { manyForm } from '../bulk/many.form-html.ts'
import { readCursor } from './cursor.ts'
import { exchangeFilterForm, readExchangeFilter, readOrder } from './exchange-filter.ts'
import { countLine, listTable, type ListRow, pager } from './list-parts.ts'

export const PAGE_SIZE = 50

/** What the list names beside its rows. */
export interface Around {
  readonly partners: readonly Choice[]
  readonly series: readonly Choice[]
}

export async function aroundOf(
  { database }: DeskDeps,
  registerId: Id<'register'>,
  locale: DeskLocale,
): Promise<Around> {
  const choice = ({ id, names }: { id: string; names: Readonly<Record<string, string>> }) => ({
    value: id,
    text: inLocale(names, locale).text,
  })
  const [partners, series] = await Promise.all([
    namedPartners(database.reads, registerId),
    namedSeries(database.reads, registerId),
  ])
  return { partners: partners.map(choice), series: series.map(choice) }
}

/** All exchanges of the register, as officers find and choose them. */
export async function exchangeListPage(
  deps: DeskDeps,
  context: DeskContext,
  { url, registerId }: RouteRequest,
): Promise<Answer> {
  if (!registerId || !context.register) return { kind: 'missing' }
  const { reads } = deps.database
  const { locale } = context
  const words = listWords(locale)
  const asked = url.searchParams
  const filter = readExchangeFilter(asked)
  const page = { order: readOrder(asked), after: readCursor(asked.get('after')), size: PAGE_SIZE }
  const listing = await listExchanges(reads, registerId, filter, page)
  const count = await countExchanges(reads, registerId, filter)
  const waiting = (await countWaiting(reads, registerId)).get('exchange') ?? 0
  const around = await aroundOf(deps, registerId, locale)
  const path = `/desk/${context.register.slug}/exchanges`
  const title = editingWords(locale).lists.exchange
  const main = html`${pageTop({ title, lead: words.leads.exchange, actions: actionsOf(context, path) }, locale)}
  ${exchangeFilterForm(path, asked, around, locale)} ${waitingLine(path, waiting, locale)}
  ${countLine(count, locale)} ${await tableOf(deps, context, listing, around, path)}
  ${count === 0 ? html`<p>${isEmptyFilter(filter) ? words.noneYet : words.none}</p>` : ''}
  ${pager(url, listing.next, locale)}
  ${count > 0 && mayAs('editor', context) ? manyForm({ path, asked, count, around, context }) : ''}`
  return deskAnswer(context, { title, crumbs: [], wide: true }, main)
}

function isEmptyFilter(filter: ExchangeFilter): boolean {
  return Object.values(filter).every((one) => one === undefined)
}

function actionsOf(context: DeskContext, path: string): Html {
  if (!mayAs('editor', context)) return html``
  const words = listWords(context.locale)
  return html`${buttonLink({ text: words.add.exchange, href: `${path}/new`, kind: 'primary' })}
  ${buttonLink({ text: words.paste, href: `${path}/paste` })}`
}

export function waitingLine(path: string, count: number, locale: DeskLocale): Html | '' {
  if (count === 0) return ''
  return html`<p class="waiting"><a href="${path}/drafts">${listWords(locale).drafts(count)}</a></p>`
}

async function tableOf(
  { database }: DeskDeps,
  context: DeskContext,
  { exchanges }: ExchangeListing,
  { partners }: Around,
  path: string,
): Promise<Html | ''> {
  if (exchanges.length === 0 || !context.register) return ''
  const { locale } = context
  const words = listWords(locale)
  const { columns } = words
  const ids = exchanges.map(({ id }) => id)
  const marks = await marksOf(database.reads, context.register.id, ids)
  const names = new Map(partners.map(({ value, text }) => [value, text]))
  const vocabulary = wordsFor(locale)
  const { states } = editingWords(locale)
  const edits = mayAs('editor', context)
  const rows = exchanges.map(({ id, content }): ListRow => {
    const title = labelOf(content.title)
    return {
      id,
      title,
      href: edits ? `${path}/${id}` : `${path}/${id}/history`,
      cells: [
        title,
        dateText(content.date.value, locale),
        names.get(content.partnershipId) ?? '',
        vocabulary.kinds[content.kind.value],
        vocabulary.directions[content.direction.value],
        states[content.state],
      ],
      marks: [
        ...(marks.waiting.has(id) ? [words.marks.waiting] : []),
        ...(marks.withdrawn.has(id) ? [words.marks.withdrawn] : []),
        ...(guessesIn(content).length > 0 ? [words.marks.guessed] : []),
      ],
    }
  })
  const heads = [columns.title, columns.date, columns.partner, columns.kind, columns.direction, columns.state]
  const caption = editingWords(locale).lists.exchange
  return listTable(caption, heads, rows, edits ? { form: 'many', locale } : undefined)
}

import type { Answer, RouteRequest } from '../../../http/route.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { EDITABLES } from '../../../records/editable/editables.ts'
import { toContent } from '../form/record-form.ts'
import {
  countNoun,
  type ListedNoun,
  listNoun,
  type NounFilter,
  type NounListing,
} from '../../../records/working/lists/noun-list.view.ts'
import { countWaiting, marksOf } from '../../../records/working/lists/waiting.view.ts'
import { namedPartners, namedPlaces } from '../../../records/working/choosable.view.ts'
import { dayText } from '../../../ui/date-text.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { inLocale } from '../../../words/in-locale.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { type DeskContext, mayAs } from '../../desk-context.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskAnswer } from '../../desk-page.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { form } from '../../parts/form.ts'
import { selectField } from '../../parts/choice-field.ts'
import { pageTop } from '../../parts/page-top.ts'
import { textField } from '../../parts/text-field.ts'
import { FORMS } from '../fields/forms.ts'
import { whenText } from '../when-text.ts'
import { readCursor } from './cursor.ts'
import { waitingLine } from './exchange-list.page.ts'
import { countLine, listTable, type ListRow, pager } from './list-parts.ts'

const PAGE_SIZE = 50
/** The nouns whose rows say of which partner they are. */
const OF_PARTNER: ReadonlySet<ListedNoun> = new Set(['agreement', 'contact'])

/** The list of any noun but exchanges, which have filters of their own. */
export async function nounListPage(
  deps: DeskDeps,
  context: DeskContext,
  noun: ListedNoun,
  { url, registerId }: RouteRequest,
): Promise<Answer> {
  if (!registerId || !context.register) return { kind: 'missing' }
  const { reads } = deps.database
  const { locale } = context
  const words = listWords(locale)
  const asked = url.searchParams
  const after = readCursor(asked.get('after'))
  const filter = filterOf(noun, asked, deps.clock.now())
  const listing = await listNoun(reads, registerId, noun, filter, { after, size: PAGE_SIZE })
  const count = await countNoun(reads, registerId, noun)
  const waiting = (await countWaiting(reads, registerId)).get(noun) ?? 0
  const ids = listing.records.map(({ id }) => id)
  const path = `/desk/${context.register.slug}/${FORMS[noun].section}`
  const edits = mayAs('editor', context)
  const names = await namesFor(deps, registerId, noun, locale)
  const shown = { noun, locale, path, edits, names, marks: await marksOf(reads, registerId, ids) }
  const rows = listing.records.map((record) => rowOf(record, shown))
  const title = editingWords(locale).lists[noun]
  const add = edits ? buttonLink({ text: words.add[noun], href: `${path}/new`, kind: 'primary' }) : html``
  const { columns } = words
  const heads = [
    columns.name,
    columns.partner,
    ...(noun === 'fact' ? [columns.checked] : []),
    columns.changed,
  ]
  const main = html`${pageTop({ title, lead: words.leads[noun], actions: add }, locale)}
  ${filterForm(path, noun, asked, names, locale)} ${waitingLine(path, waiting, locale)}
  ${countLine(count, locale)}
  ${rows.length > 0 ? listTable(title, heads, rows, undefined) : html`<p>${count === 0 ? words.noneYet : words.none}</p>`}
  ${pager(url, listing.next, locale)}`
  return deskAnswer(context, { title, crumbs: [], wide: true }, main)
}

/** What the address asks for, of what this noun can be asked for. */
function filterOf(noun: ListedNoun, asked: URLSearchParams, now: string): NounFilter {
  const isFact = noun === 'fact'
  return {
    words: asked.get('q')?.trim().slice(0, 200) || undefined,
    partnershipId: (OF_PARTNER.has(noun) && asked.get('partner')) || undefined,
    placeId: (isFact && asked.get('place')) || undefined,
    toldBefore: isFact && asked.get('old') === 'yes' ? oldBefore(now) : undefined,
  }
}

interface Shown {
  readonly noun: ListedNoun
  readonly locale: DeskLocale
  readonly path: string
  readonly edits: boolean
  readonly names: ReadonlyMap<string, string>
  readonly marks: Awaited<ReturnType<typeof marksOf>>
}

function rowOf(
  { id, content, changedAt }: NounListing['records'][number],
  { noun, locale, path, edits, names, marks }: Shown,
) {
  const words = listWords(locale).marks
  const title = nameOf(noun, content, locale)
  const fields = toContent(content)
  const beside = String(fields.partnershipId ?? fields.placeId ?? '')
  return {
    id,
    title,
    href: edits ? `${path}/${id}` : `${path}/${id}/history`,
    cells: [
      title,
      names.get(beside) ?? '',
      ...(noun === 'fact' ? [checkedText(fields.checkedOn, locale)] : []),
      whenText(changedAt, locale),
    ],
    marks: [
      ...(marks.waiting.has(id) ? [words.waiting] : []),
      ...(marks.withdrawn.has(id) ? [words.withdrawn] : []),
    ],
  } satisfies ListRow
}

function checkedText(day: unknown, locale: DeskLocale): Html | string {
  return typeof day === 'string' ? dayText(day, locale) : listWords(locale).notChecked
}

/** The day before which a fact is old: three years ago. */
function oldBefore(now: string): string {
  return Temporal.PlainDate.from(now.slice(0, 10)).subtract({ years: 3 }).toString()
}

/** An agreement without a name of its own is called by its kind. */
export function nameOf(noun: ListedNoun, content: object, locale: DeskLocale): string {
  const label = EDITABLES[noun].label(content)
  const kinds: Readonly<Record<string, string>> = wordsFor(locale).agreements
  return noun === 'agreement' ? (kinds[label] ?? label) : label
}

async function namesFor(
  { database }: DeskDeps,
  registerId: string,
  noun: ListedNoun,
  locale: DeskLocale,
): Promise<ReadonlyMap<string, string>> {
  const byPlace = noun === 'fact' || noun === 'partnership'
  const named = await (byPlace ? namedPlaces : namedPartners)(database.reads, registerId)
  return new Map(named.map(({ id, names }) => [id, inLocale(names, locale).text]))
}

function filterForm(
  path: string,
  noun: ListedNoun,
  asked: URLSearchParams,
  names: ReadonlyMap<string, string>,
  locale: DeskLocale,
): Html {
  const words = listWords(locale)
  const choices = [...names].map(([value, text]) => ({ value, text }))
  const key = noun === 'fact' ? 'place' : 'partner'
  const select = selectField(
    {
      id: key,
      label: words.partner,
      choices,
      value: asked.get(key) ?? '',
      empty: words.all,
      optional: true,
      quiet: true,
    },
    locale,
  )
  return form(
    { action: path, method: 'get', label: words.filters },
    html`<div class="search-line">
      ${textField({ id: 'q', label: words.searchLabel, value: asked.get('q') ?? '', type: 'search', optional: true, quiet: true }, locale)}
      ${OF_PARTNER.has(noun) || noun === 'fact' ? select : ''}
      ${buttonRow(button({ text: words.search }), buttonLink({ text: words.reset, href: path }))}
    </div>`,
  )
}

import type { Answer } from '../../../http/route.ts'
import type { Id } from '../../../kernel/ids.ts'
import type { EditableNoun } from '../../../records/editable/editable.ts'
import { type Waiting, waitingCopies } from '../../../records/working/lists/waiting.view.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { type DeskContext, mayAs } from '../../desk-context.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskAnswer } from '../../desk-page.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { form } from '../../parts/form.ts'
import { pageTop } from '../../parts/page-top.ts'
import { FORMS } from '../fields/forms.ts'
import { whenText } from '../when-text.ts'
import { listTable, type ListRow } from './list-parts.ts'

/** As many as are published by one act. */
export const MOST_DRAFTS = 500

/** The saves of one noun that wait; those that are chosen are published together. */
export async function draftsPage(
  deps: DeskDeps,
  context: DeskContext,
  noun: EditableNoun,
  registerId: Id<'register'>,
  faults: readonly LinkedFault[] = [],
): Promise<Answer> {
  const { locale, register } = context
  const words = listWords(locale)
  const path = `/desk/${register?.slug}/${FORMS[noun].section}`
  const waiting = await waitingCopies(deps.database.reads, registerId, { noun }, MOST_DRAFTS)
  const title = words.draftsTitle
  const rows = waiting.map((one): ListRow => rowOf(one, path, context))
  const columns = [words.columns.title, words.columns.saved]
  const may = mayAs('publisher', context)
  const table = listTable(title, columns, rows, may ? { form: 'publish', locale } : undefined)
  const hidden = Object.fromEntries(waiting.map(({ id, version }) => [`version.${id}`, version]))
  const publish = form(
    { action: `${path}/drafts`, id: 'publish', hidden },
    buttonRow(button({ text: words.publishChosen }), buttonLink({ text: words.backToList, href: path })),
  )
  const main = html`${pageTop({ title, lead: words.draftsLead, faults }, locale)}
  ${rows.length > 0 ? html`${table} ${may ? publish : ''}` : html`<p>${editingWords(locale).nothingToCheck}</p>`}`
  const crumbs = [{ text: editingWords(locale).lists[noun], href: path }]
  const faulty = faults.length > 0
  return deskAnswer(context, { title, crumbs, faulty, wide: true }, main, faulty ? 409 : 200)
}

function rowOf(
  { id, label, savedAt, isNew, askedBy, publishAt }: Waiting,
  path: string,
  context: DeskContext,
): ListRow {
  const { marks } = listWords(context.locale)
  const kinds: Readonly<Record<string, string>> = wordsFor(context.locale).agreements
  const title = kinds[label] ?? label
  return {
    id,
    title,
    href: `${path}/${id}/check`,
    cells: [title, whenText(savedAt, context.locale)],
    marks: [
      ...(isNew ? [marks.isNew] : []),
      ...(askedBy === null ? [] : [marks.asked]),
      ...(publishAt === null ? [] : [marks.planned]),
    ],
  }
}

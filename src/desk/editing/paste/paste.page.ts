import type { Answer } from '../../../http/route.ts'
import { exchangeContent } from '../../../records/exchange/exchange.ts'
import { labelOf } from '../../../records/texts.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { dateText } from '../../../ui/date-text.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { grouped } from '../../../words/quantity.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { DeskContext } from '../../desk-context.ts'
import { deskAnswer } from '../../desk-page.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { type Choice, selectField } from '../../parts/choice-field.ts'
import { faultAt, form } from '../../parts/form.ts'
import { pageTop } from '../../parts/page-top.ts'
import { tableScroll } from '../../parts/table-scroll.ts'
import { textArea } from '../../parts/text-field.ts'
import { fieldFault } from '../fault-text.ts'
import type { Pasted, PastedRow } from './read-rows.ts'

export interface PastePage {
  readonly partners: readonly Choice[]
  readonly partner: string
  readonly text: string
  readonly pasted?: Pasted
  readonly faults?: readonly LinkedFault[]
}

/** Rows of a table as exchanges: what was pasted, how it was read, and what has to be mended where. */
export function pastePage(context: DeskContext, page: PastePage): Promise<Answer> {
  const { locale, register } = context
  const { partners, partner, text, pasted, faults = [] } = page
  const words = listWords(locale)
  const path = `/desk/${register?.slug}/exchanges`
  const rows = pasted?.rows ?? []
  const isReady = rows.length > 0 && faults.length === 0
  const fields = html`${selectField(
    {
      id: 'partner',
      label: words.pastePartner,
      hint: words.pastePartnerHint,
      choices: partners,
      value: partner,
      empty: editingWords(locale).notChosen,
      optional: true,
      quiet: true,
    },
    locale,
  )}
  ${textArea({ id: 'rows', label: words.pasteRows, hint: words.pasteHint, value: text, rows: 8, fault: faultAt(faults, 'rows') }, locale)}`
  const buttons = buttonRow(
    isReady ? button({ text: words.pasteSave(rows.length), name: 'do', value: 'save' }) : '',
    button({ text: words.pasteCheck, kind: isReady ? 'plain' : 'primary', name: 'do', value: 'read' }),
    buttonLink({ text: editingWords(locale).cancel, href: path }),
  )
  const main = html`${pageTop({ title: words.pasteTitle, lead: words.pasteLead, faults }, locale)}
  ${form({ action: `${path}/paste` }, html`${fields} ${buttons}`)}
  ${pasted && rows.length > 0 ? preview(pasted, context) : ''}`
  const crumbs = [{ text: editingWords(locale).lists.exchange, href: path }]
  const faulty = faults.length > 0
  return deskAnswer(
    context,
    { title: words.pasteTitle, crumbs, faulty, wide: true },
    main,
    faulty ? 422 : 200,
  )
}

function preview({ rows }: Pasted, { locale }: DeskContext): Html {
  const words = listWords(locale)
  const { columns } = words
  const heads = [
    words.row,
    columns.date,
    columns.title,
    columns.kind,
    columns.direction,
    editingWords(locale).labels.people,
  ]
  const label = words.pasteRead(rows.length)
  return tableScroll(
    label,
    html`<table class="list paste">
      <caption>
        ${label}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => previewRow(row, locale))}
      </tbody>
    </table>`,
  )
}

function previewRow({ number, cells, content, faults }: PastedRow, locale: DeskContext['locale']): Html {
  const read = content && exchangeContent.parse(content)
  if (!read) {
    const messages = faults.map((fault) => fieldFault(fault, locale).message)
    const wrote = Object.values(cells).join(' · ')
    return html`<tr id="row-${number}" class="row-at-fault">
      <th scope="row">${number}</th>
      <td colspan="5">
        <p>${wrote}</p>
        ${messages.map((message) => html`<p class="fault">${message}</p>`)}
      </td>
    </tr>`
  }
  const vocabulary = wordsFor(locale)
  return html`<tr id="row-${number}">
    <th scope="row">${number}</th>
    <td>${dateText(read.date.value, locale)}</td>
    <td>${labelOf(read.title)}</td>
    <td>${vocabulary.kinds[read.kind.value]}</td>
    <td>${vocabulary.directions[read.direction.value]}</td>
    <td>${read.people ? grouped(read.people.value, locale) : ''}</td>
  </tr>`
}

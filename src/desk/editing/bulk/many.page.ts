import type { Answer } from '../../../http/route.ts'
import { labelOf } from '../../../records/texts.ts'
import type { Exchange } from '../../../records/exchange/exchange.ts'
import { guessesIn } from '../../../records/exchange/guesses.ts'
import { dateText } from '../../../ui/date-text.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { grouped } from '../../../words/quantity.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { type DeskContext, mayAs } from '../../desk-context.ts'
import { deskAnswer } from '../../desk-page.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { form } from '../../parts/form.ts'
import { pageTop } from '../../parts/page-top.ts'
import type { Many } from './many.form.ts'

/** Each exchange that is going to change, as it is and as it will be; nothing has happened yet. */
export function manyPage(
  context: DeskContext,
  many: Many | undefined,
  faults: readonly LinkedFault[] = [],
): Promise<Answer> {
  const { locale, register } = context
  const words = listWords(locale)
  const path = `/desk/${register?.slug}/exchanges`
  const title = words.previewTitle
  const count = grouped(many?.edits.length ?? 0, locale)
  const lead = many && (many.action === 'withdraw' ? words.previewWithdraw(count) : words.previewLead(count))
  const back = buttonLink({ text: editingWords(locale).cancel, href: path })
  const main = html`${pageTop({ title, lead, faults }, locale)}
  ${many ? html`${changesTable(many, context)} ${doForm(many, path, context, back)} ${leftOutList(many, context)}` : back}`
  const crumbs = [{ text: editingWords(locale).lists.exchange, href: path }]
  const faulty = faults.length > 0
  return deskAnswer(context, { title, crumbs, faulty, wide: true }, main, faulty ? 422 : 200)
}

function changesTable(many: Many, { locale }: DeskContext): Html {
  const words = listWords(locale)
  const { columns } = words
  const says = (content: Exchange) => partInWords(many, content, locale)
  if (many.edits.length === 0) return html`<p>${words.none}</p>`
  const withdraws = many.action === 'withdraw'
  return html`<section class="table-scroll" aria-label="${words.previewTitle}" tabindex="0">
    <table class="list">
      <caption class="visually-hidden">
        ${words.previewTitle}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.title}</th>
          <th scope="col">${columns.date}</th>
          ${
            withdraws
              ? ''
              : html`<th scope="col">${words.before}</th>
                  <th scope="col">${words.after}</th>`
          }
        </tr>
      </thead>
      <tbody>
        ${many.edits.map(
          ({ before, after }) =>
            html`<tr>
              <th scope="row">${labelOf(before.title)}</th>
              <td>${dateText(before.date.value, locale)}</td>
              ${
                withdraws
                  ? ''
                  : html`<td>${says(before)}</td>
                      <td><b>${says(after)}</b></td>`
              }
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

function partInWords({ action }: Many, content: Exchange, locale: DeskContext['locale']): string {
  const vocabulary = wordsFor(locale)
  const words = editingWords(locale)
  switch (action) {
    case 'kind':
      return vocabulary.kinds[content.kind.value]
    case 'direction':
      return vocabulary.directions[content.direction.value]
    case 'confirm':
      return guessInWords(content, locale)
    case 'state':
      return words.states[content.state]
    case 'series':
      return content.seriesId ? words.yes : words.nothing
    case 'withdraw':
      return ''
  }
}

/** The direction, and whether it is still a guess. */
function guessInWords(content: Exchange, locale: DeskContext['locale']): string {
  const said = wordsFor(locale).directions[content.direction.value]
  return guessesIn(content).length > 0 ? editingWords(locale).guessed(said) : said
}

function doForm(
  { edits, action, value, reason }: Many,
  path: string,
  context: DeskContext,
  back: Html,
): Html {
  const words = listWords(context.locale)
  if (edits.length === 0) return back
  const hidden = html`${edits.map(({ id, version }) => html`<input type="hidden" name="id[]" value="${id}" /><input type="hidden" name="version.${id}" value="${version}" />`)}`
  const publisher = mayAs('publisher', context)
  const buttons =
    action === 'withdraw'
      ? buttonRow(button({ text: words.doWithdraw, kind: 'danger', name: 'do', value: 'withdraw' }), back)
      : buttonRow(
          publisher ? button({ text: words.doPublish, name: 'do', value: 'publish' }) : '',
          button({ text: words.doSave, kind: publisher ? 'plain' : 'primary', name: 'do', value: 'save' }),
          back,
        )
  return form({ action: `${path}/many/do`, hidden: { action, value, reason } }, html`${hidden} ${buttons}`)
}

function leftOutList({ leftOut }: Many, { locale }: DeskContext): Html | '' {
  if (leftOut.length === 0) return ''
  const words = listWords(locale)
  return html`<section class="history-part">
    <h2>${words.leftOut(grouped(leftOut.length, locale))}</h2>
    <ul class="desk-list">
      ${leftOut.map(({ exchange, why }) => html`<li><span>${labelOf(exchange.content.title)}</span> <span class="quiet">${words.leftOutWhy[why]}</span></li>`)}
    </ul>
  </section>`
}

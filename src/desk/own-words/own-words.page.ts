import type { Answer } from '../../http/route.ts'
import { LOCALES } from '../../kernel/locale.ts'
import { meaningId, type TaughtWord } from '../../records/register/taught-words.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { ownWordsWords } from '../../words/desk/own-words/words.ts'
import { OWN_NAMES } from '../../words/language-names.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { attributes } from '../parts/attributes.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { selectField } from '../parts/choice-field.ts'
import { buttonForm, faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { tableScroll } from '../parts/table-scroll.ts'
import { textArea } from '../parts/text-field.ts'
import { type OwnWordsFault, ownWordsFault } from './fault-text.ts'
import { meaningChoices, meaningText } from './meaning-text.ts'
import { type Trial, trialPart } from './trial-part.ts'

export interface OwnWordsPage {
  /** "/desk/yongin/words". */
  readonly here: string
  readonly taught: readonly TaughtWord[]
  /** What was typed and has to be mended. */
  readonly typed?: URLSearchParams
  readonly trial?: Trial
  readonly faults?: readonly OwnWordsFault[]
}

/** The words that the reader was taught, the way to teach more, and lines to try them on. */
export function ownWordsPage(context: DeskContext, page: OwnWordsPage): Promise<Answer> {
  const { locale } = context
  const words = ownWordsWords(locale)
  const faults = (page.faults ?? []).map((fault) => ownWordsFault(fault, locale))
  return deskAnswer(
    context,
    { title: words.title, crumbs: [], faulty: faults.length > 0 },
    html`${pageTop({ title: words.title, lead: words.lead, faults }, locale)}
      <section>
        <h2>${words.listTitle}</h2>
        ${page.taught.length > 0 ? taughtTable(context, page) : html`<p>${words.none}</p>`}
      </section>
      <section aria-labelledby="teach">
        <h2 id="teach">${words.addTitle}</h2>
        ${teachForm(context, page, faults)}
      </section>
      ${trialPart(page, faults, locale)}`,
    faults.length > 0 ? 422 : 200,
  )
}

function taughtTable(context: DeskContext, page: OwnWordsPage): Html {
  const words = ownWordsWords(context.locale)
  const heads = [words.word, words.means]
  return tableScroll(
    words.listTitle,
    html`<table class="taught-words">
      <caption class="hidden">
        ${words.listTitle}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${page.taught.map((one) => taughtRow(context, one, page.here))}
      </tbody>
    </table>`,
  )
}

function taughtRow({ locale }: DeskContext, { word, meaning, language }: TaughtWord, here: string): Html {
  const words = ownWordsWords(locale)
  const forget = html`<button
    type="submit"
    class="button button-plain"
    aria-label="${words.forgetWord(word)}"
  >
    ${words.forget}
  </button>`
  const hidden = { word, language, meaning: meaningId(meaning) }
  return html`<tr>
    <th scope="row">
      <span ${attributes({ lang: language === locale ? undefined : language })}>${word}</span><br /><span
        class="quiet"
        lang="${language}"
        >${OWN_NAMES[language]}</span
      >
    </th>
    <td>${words.parts[meaning[0]]}<br /><b>${meaningText(meaning, locale)}</b></td>
    <td>${buttonForm({ action: `${here}/forget`, hidden }, forget)}</td>
  </tr>`
}

function teachForm(
  { locale }: DeskContext,
  { here, typed }: OwnWordsPage,
  faults: readonly LinkedFault[],
): Html {
  const words = ownWordsWords(locale)
  const typedWords = { value: typed?.get('words') ?? '', rows: 3, fault: faultAt(faults, 'words') }
  const languages = LOCALES.map((value) => ({ value, text: OWN_NAMES[value], lang: value }))
  return form(
    { action: here },
    html`${textArea({ id: 'words', label: words.words, hint: words.wordsHint, ...typedWords }, locale)}
    ${selectField(
      {
        id: 'meaning',
        label: words.meaning,
        choices: meaningChoices(locale),
        empty: words.meaningEmpty,
        value: typed?.get('meaning') ?? '',
        fault: faultAt(faults, 'meaning'),
      },
      locale,
    )}
    ${selectField(
      {
        id: 'language',
        label: words.language,
        hint: words.languageHint,
        choices: languages,
        value: typed?.get('language') ?? 'ko',
      },
      locale,
    )}
    ${buttonRow(button({ text: words.add }))}`,
  )
}

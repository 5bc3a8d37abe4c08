import { ENCODINGS } from '../../formats/text/encodings.ts'
import type { Answer } from '../../http/route.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { selectField } from '../parts/choice-field.ts'
import { fieldAround } from '../parts/field.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { textArea, textField } from '../parts/text-field.ts'
import type { ImportFormFault } from './import.form.ts'
import { MOST_FILES } from './import.form.ts'

/** The page on which an officer hands in an old page; what was typed stays when something has to be mended. */
export function importPage(
  context: DeskContext,
  typed: URLSearchParams = new URLSearchParams(),
  found: readonly ImportFormFault[] = [],
  hadFiles = false,
): Promise<Answer> {
  const { locale, register } = context
  const words = importWords(locale)
  const faults = found.map((fault) => importFault(fault, typed.get('taken') ?? '', locale))
  const fields = {
    locale,
    value: (name: string) => typed.get(name) ?? undefined,
    fault: (id: string) => faultAt(faults, id),
  }
  const body = html`<div class="import-text">${pastedText(fields)} ${chosenFiles(fields)}</div>
    <div class="import-about">${whence(fields)} ${more(fields)}</div>
    <div class="import-go">
      ${buttonRow(button({ text: words.send }), html`<p class="hint">${words.next}</p>`)}
    </div>`
  const action = `/desk/${register?.slug}/import`
  return deskAnswer(
    context,
    { title: words.title, crumbs: [], faulty: faults.length > 0 },
    html`${pageTop({ title: words.title, lead: words.lead, faults }, locale)}
    ${hadFiles ? html`<p class="notice">${words.filesAgain}</p>` : ''}
    ${form({ action, multipart: true, id: 'import' }, body)}`,
    faults.length > 0 ? 422 : 200,
  )
}

interface Fields {
  readonly locale: DeskLocale
  readonly value: (name: string) => string | undefined
  readonly fault: (id: string) => string | undefined
}

function pastedText({ locale, value, fault }: Fields): Html {
  const words = importWords(locale)
  return html`${textArea({ id: 'text', label: words.paste, hint: words.pasteHint, value: value('text'), rows: 8, fault: fault('text'), optional: true }, locale)}
    <input type="hidden" name="html" id="html" value="${value('html') ?? ''}" />
    <p class="hint" data-kept-markup hidden>${words.pastedWithTables}</p>`
}

function chosenFiles({ locale, fault }: Fields): Html {
  const words = importWords(locale)
  return fieldAround(
    { id: 'files', label: words.orFiles, hint: words.filesHint, fault: fault('files'), optional: true },
    locale,
    html`<input
        class="input input-full"
        type="file"
        id="files"
        name="files"
        multiple
        aria-describedby="files-hint"
      />
      <p class="hint" data-drop-hint hidden>${words.dropHere}</p>`,
  )
}

/** Where the page comes from and the day on which it was taken. */
function whence({ locale, value, fault }: Fields): Html {
  const words = importWords(locale)
  return html`<fieldset class="field-group">
    <legend>${words.whence}</legend>
    <p class="hint">${words.whenceHint}</p>
    <div class="import-whence">
      ${textField({ id: 'title', label: words.pageTitle, hint: words.pageTitleHint, optional: true, value: value('title'), width: 'full' }, locale)}
      ${textField({ id: 'origin', label: words.origin, hint: words.originHint, optional: true, value: value('origin'), inputmode: 'url', width: 'full', fault: fault('origin') }, locale)}
      ${textField({ id: 'taken', label: words.takenOn, hint: words.takenOnHint, optional: true, value: value('taken'), fault: fault('taken') }, locale)}
    </div>
  </fieldset>`
}

function more({ locale, value }: Fields): Html {
  const words = importWords(locale)
  return html`<details class="import-more">
    <summary>${words.more}</summary>
    <div class="import-whence">
      ${textField({ id: 'partner', label: words.partner, hint: words.partnerHint, optional: true, value: value('partner') }, locale)}
      ${encodingField(locale, value('encoding'))}
    </div>
  </details>`
}

/** The encodings by the name under which an officer may know them. */
export function encodingField(locale: DeskLocale, value?: string, id = 'encoding') {
  const words = importWords(locale)
  const choices = ENCODINGS.map((name) => ({ value: name, text: words.encodings[name] ?? name }))
  return selectField(
    {
      id,
      name: 'encoding',
      label: words.encoding,
      hint: words.encodingHint,
      optional: true,
      choices,
      value,
      empty: words.encodingGuess,
    },
    locale,
  )
}

function importFault({ kind }: ImportFormFault, wrote: string, locale: DeskLocale): LinkedFault {
  const words = importWords(locale)
  switch (kind) {
    case 'nothing-sent':
      return { message: words.nothingSent, field: 'text' }
    case 'too-many':
      return { message: words.tooMany(MOST_FILES), field: 'files' }
    case 'origin-wrong':
      return { message: words.originWrong, field: 'origin' }
    case 'day-wrong':
      return { message: words.takenOnWrong(wrote), field: 'taken' }
  }
}

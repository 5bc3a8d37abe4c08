import type { Locale } from '../../../kernel/locale.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { languageName } from '../../../words/language-names.ts'
import { attributes } from '../../parts/attributes.ts'
import { needNote } from '../../parts/field.ts'
import { textArea, textField } from '../../parts/text-field.ts'
import { idAt, type Pair, pathOf, type Spot, value, type Widget } from './widget.ts'

/** One text in several languages, side by side; what stands in another language than the register's stays too. */
export function textsWidget({ rows }: { readonly rows?: number } = {}): Widget {
  return {
    fill: (name, texts) =>
      Object.entries(toTexts(texts)).map(([lang, text]): Pair => [`${name}.${lang}`, text]),
    read: (name, typed) => {
      const texts = typedTexts(name, typed)
      return value(Object.keys(texts).length > 0 ? texts : undefined)
    },
    show: (texts, { locale }) =>
      Object.entries(toTexts(texts)).map(([lang, text]) => `${languageName(lang, locale)}: ${text}`),
    draw: (spot) => draw(spot, rows),
  }
}

export function toTexts(texts: unknown): Record<string, string> {
  if (typeof texts !== 'object' || texts === null) return {}
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/

/** Empty ones are no text. */
export function typedTexts(name: string, typed: URLSearchParams): Record<string, string> {
  const begins = `${name}.`
  const texts: Record<string, string> = {}
  for (const [key, text] of typed) {
    const lang = key.startsWith(begins) ? key.slice(begins.length) : ''
    if (LANGUAGE.test(lang) && text.trim() !== '') texts[lang] = text.trim().replaceAll('\r\n', '\n')
  }
  return texts
}

function draw(spot: Spot, rows: number | undefined): Html {
  const { name, typed, env } = spot
  const path = pathOf(name)
  const written = Object.keys(typedTexts(name, typed))
  const languages = [...new Set<string>([...env.textLanguages, ...written])]
  const [first = 'ko', ...others] = languages
  const stale = env.stale.get(name) ?? []
  const open = written.some((lang) => lang !== first) || stale.length > 0
  const more = html`<details class="languages-of-text" ${attributes({ open })}>
    <summary>
      ${editingWords(env.locale).otherLanguages(others.map((lang) => languageName(lang, env.locale)))}
    </summary>
    <div class="text-languages">${others.map((lang) => oneText(spot, lang, rows, stale.includes(lang)))}</div>
  </details>`
  return html`<fieldset class="field texts" id="${idAt(name)}">
    <legend>${env.label(path)}${needNote(spot, env.locale)}</legend>
    ${env.hint(path) ? html`<p class="hint">${env.hint(path)}</p>` : ''}
    ${env.fault(name) ? html`<p class="fault">${env.fault(name)}</p>` : ''}
    ${oneText(spot, first, rows, stale.includes(first))} ${others.length > 0 ? more : ''}
  </fieldset>`
}

function oneText({ name, typed, env }: Spot, lang: string, rows: number | undefined, stale: boolean): Html {
  const path = `${name}.${lang}`
  const words = editingWords(env.locale)
  const field = {
    id: idAt(path),
    name: path,
    label: languageName(lang, env.locale),
    lang,
    optional: true,
    quiet: true,
    fault: env.fault(path),
    value: typed.get(path) ?? '',
  }
  const control = rows
    ? textArea({ ...field, rows }, env.locale)
    : textField({ ...field, width: 'full', autocomplete: 'off' }, env.locale)
  return stale ? html`${control}${staleNote(name, lang as Locale, words)}` : control
}

/** Another language was changed after this one; a person may say that it still says the same. */
function staleNote(name: string, lang: string, words: ReturnType<typeof editingWords>): Html {
  const id = idAt(`checked.${name}.${lang}`)
  return html`<div class="stale">
    <p>${words.staleText}</p>
    <div class="choice">
      <input type="checkbox" id="${id}" name="checked.${name}" value="${lang}" />
      <label for="${id}">${words.stillRight}</label>
    </div>
  </div>`
}

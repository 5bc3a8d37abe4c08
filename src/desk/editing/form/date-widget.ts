import { toEdtf } from '../../../edtf/edtf.ts'
import { inWords } from '../../../edtf/in-words.ts'
import { DESK_LOCALES, type DeskLocale } from '../../../kernel/locale.ts'
import { html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { textField } from '../../parts/text-field.ts'
import { fieldAt } from './text-widget.ts'
import { readTypedDate, whyNoDate } from './typed-date.ts'
import { fault, typedAt, value, type Widget } from './widget.ts'

/** A date in any notation that an officer writes, said back in words and as EDTF. */
export const dateWidget: Widget = {
  fill: (name, date, locale) => (typeof date === 'string' ? [[name, writtenDate(date, locale)]] : []),
  read: (name, typed, before) => {
    const text = typedAt(typed, name)
    if (text === '') return value(undefined)
    // What was not touched stays as it was, whether or not it would be read so.
    if (typeof before === 'string' && DESK_LOCALES.some((locale) => writtenDate(before, locale) === text))
      return value(before)
    const date = readTypedDate(text)
    return date ? value(date) : fault(name, whyNoDate(text), text)
  },
  show: (date, { locale }) => (typeof date === 'string' && date !== '' ? [writtenDate(date, locale)] : []),
  draw: (spot) => {
    const { env, typed, name } = spot
    const date = readTypedDate(typedAt(typed, name))
    const said = date ? editingWords(env.locale).dateRead(inWords(date, env.locale), date) : ''
    return html`<div class="date-field" data-date>
      ${textField(fieldAt(spot, {}), env.locale)}
      <p class="date-echo" role="status" data-echo>${said}</p>
    </div>`
  },
}

function writtenDate(date: string, locale: DeskLocale): string {
  const edtf = toEdtf(date)
  return edtf ? inWords(edtf, locale) : date
}

/** One calendar day: a report's, a check's. */
export const dayWidget: Widget = {
  ...dateWidget,
  read: (name, typed, before) => {
    const read = dateWidget.read(name, typed, before)
    const isDay = read.ok && (read.value === undefined || /^\d{4}-\d\d-\d\d$/.test(String(read.value)))
    return isDay || !read.ok ? read : fault(name, 'not-a-day', typedAt(typed, name))
  },
}

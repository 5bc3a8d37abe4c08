import { type TextField, textArea, textField } from '../../parts/text-field.ts'
import { fault, idAt, pathOf, type Spot, typedAt, value, type Widget } from './widget.ts'

type Given = Pick<TextField, 'width' | 'type' | 'inputmode' | 'maxlength'> & { readonly rows?: number }

/** One text in no particular language: a number of a paper, an address, a telephone. */
export function textWidget(given: Given = {}): Widget {
  return {
    fill: (name, text) => (typeof text === 'string' ? [[name, text]] : []),
    read: (name, typed) => readText(name, typedAt(typed, name), given),
    show: (text) => (typeof text === 'string' && text !== '' ? [text] : []),
    draw: (spot) =>
      given.rows ? drawArea(spot, given.rows) : textField(fieldAt(spot, given), spot.env.locale),
  }
}

function readText(name: string, text: string, { type }: Given) {
  if (text === '') return value(undefined)
  if (type === 'url' && !URL.canParse(text)) return fault(name, 'not-an-address', text)
  return value(text)
}

function drawArea(spot: Spot, rows: number) {
  const { width: _whole, ...field } = fieldAt(spot, {})
  return textArea({ ...field, rows }, spot.env.locale)
}

/** The parts that every control of one line shares. */
export function fieldAt({ name, typed, optional, env }: Spot, given: Given): TextField {
  const path = pathOf(name)
  return {
    id: idAt(name),
    name,
    label: env.label(path),
    hint: env.hint(path),
    fault: env.fault(name),
    optional,
    value: typed.get(name) ?? '',
    autocomplete: 'off',
    ...given,
  }
}

import { grouped } from '../../../words/quantity.ts'
import { textField } from '../../parts/text-field.ts'
import { fieldAt } from './text-widget.ts'
import { fault, typedAt, value, type Widget } from './widget.ts'

/** A number as people write it: with or without commas. */
export const numberWidget: Widget = {
  fill: (name, number) => (typeof number === 'number' ? [[name, String(number)]] : []),
  read: (name, typed) => {
    const text = typedAt(typed, name)
    if (text === '') return value(undefined)
    const number = Number(text.normalize('NFKC').replaceAll(/[,\s]/g, ''))
    return Number.isFinite(number) ? value(number) : fault(name, 'not-a-number', text)
  },
  show: (number, { locale }) => (typeof number === 'number' ? [grouped(number, locale)] : []),
  draw: (spot) => textField(fieldAt(spot, { width: 'short', inputmode: 'decimal' }), spot.env.locale),
}

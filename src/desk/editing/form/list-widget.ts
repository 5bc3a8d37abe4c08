import { rowsWidget } from './rows-widget.ts'
import { value, type Widget } from './widget.ts'

const ONE = 'value'

/** A list of single values, each in a row of its own: third parties, the labels of a fact. */
export function listWidget(widget: Widget): Widget {
  const rows = rowsWidget([{ key: ONE, widget, needed: true }])
  const wrapped = (list: unknown) => (Array.isArray(list) ? list.map((one) => ({ [ONE]: one })) : undefined)
  return {
    ...rows,
    fill: (name, list, locale) => rows.fill(name, wrapped(list), locale),
    read: (name, typed, before) => {
      const read = rows.read(name, typed, wrapped(before))
      if (!read.ok || !Array.isArray(read.value)) return read
      return value(read.value.map((row: { [ONE]: unknown }) => row[ONE]))
    },
    show: (list, env) => rows.show(wrapped(list), env),
  }
}

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

/** A value that carries how it came about: one that a person changed was entered by a person. */
export function valuedWidget(widget: Widget): Widget {
  return {
    fill: (name, valued, locale) => widget.fill(name, inside(valued), locale),
    read: (name, typed, before) => {
      const read = widget.read(name, typed, inside(before))
      if (!read.ok || read.value === undefined) return read
      return value(
        read.value === inside(before) ? before : { value: read.value, basis: 'entered', rule: null },
      )
    },
    show: (valued, env) => widget.show(inside(valued), env),
    draw: widget.draw,
  }
}

function inside(valued: unknown): unknown {
  return typeof valued === 'object' && valued !== null && 'value' in valued ? valued.value : undefined
}

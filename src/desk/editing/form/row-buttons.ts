import { rowCount } from './rows-widget.ts'

/** What a form becomes when one of its buttons for rows was pressed; undefined when none was. */
export function withRowPressed(typed: URLSearchParams): URLSearchParams | undefined {
  const pressed = /^(?<what>add|remove):(?<name>[A-Za-z.\d]{1,80})$/.exec(typed.get('row') ?? '')?.groups
  if (!pressed?.name) return undefined
  const fields = new URLSearchParams([...typed].filter(([name]) => name !== 'row'))
  return pressed.what === 'add' ? withRow(fields, pressed.name) : withoutRow(fields, pressed.name)
}

function withRow(typed: URLSearchParams, name: string): URLSearchParams {
  const count = rowCount(name, typed)
  typed.set(`${name}.rows`, String(count + 1))
  // No row of what the form was made from: it begins with nothing.
  typed.set(`${name}.${count}.was`, 'new')
  return typed
}

/** The rows behind it move up by one. */
function withoutRow(typed: URLSearchParams, row: string): URLSearchParams {
  const dot = row.lastIndexOf('.')
  const [name, gone] = [row.slice(0, dot), Number(row.slice(dot + 1))]
  const count = rowCount(name, typed)
  if (!Number.isInteger(gone) || gone >= count) return typed
  const left = new URLSearchParams()
  for (const [key, text] of typed) {
    const place = placeOf(key, name)
    if (place === gone) continue
    if (place === undefined || place < gone) left.append(key, text)
    else left.append(`${name}.${place - 1}${key.slice(`${name}.${place}`.length)}`, text)
  }
  left.set(`${name}.rows`, String(count - 1))
  return left
}

function placeOf(key: string, name: string): number | undefined {
  if (!key.startsWith(`${name}.`)) return undefined
  const place = /^\d{1,4}(?=\.)/.exec(key.slice(name.length + 1))?.[0]
  return place === undefined ? undefined : Number(place)
}

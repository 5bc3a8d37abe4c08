import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { idAt, pathOf, type Read, type Spot, value, type Widget } from './widget.ts'
import { type Blank, drawParts, fillParts, type Part, readParts, showParts } from './object-parts.ts'

const MOST_ROWS = 200

/** As many rows as the form has: what is told of them, or what was added by its button. */
export function rowCount(name: string, typed: URLSearchParams): number {
  return Math.min(Math.max(Number(typed.get(`${name}.rows`) ?? 0) || 0, 0), MOST_ROWS)
}

/** A list of objects as rows that can be added and taken away by buttons of the form, with or without a script. */
export function rowsWidget(parts: readonly Part[], blank: Blank = {}): Widget {
  return {
    fill: (name, list, locale) => {
      const rows: readonly unknown[] = Array.isArray(list) ? list : []
      return [
        [`${name}.rows`, String(rows.length)],
        ...rows.flatMap((row, place) => fillParts(parts, `${name}.${place}`, row, locale)),
      ]
    },
    read: (name, typed, before) => readRows(parts, blank, name, typed, before),
    show: (list, env) => (Array.isArray(list) ? list.map((row) => showParts(parts, row, env)) : []),
    draw: (spot) => drawRows(parts, spot),
  }
}

function readRows(
  parts: readonly Part[],
  blank: Blank,
  name: string,
  typed: URLSearchParams,
  before: unknown,
): Read {
  const old: readonly unknown[] = Array.isArray(before) ? before : []
  const read = Array.from({ length: rowCount(name, typed) }, (_, place) => {
    // A row that was moved keeps what no control shows, as the words it came from.
    const from = typed.get(`${name}.${place}.was`)
    return readParts(parts, blank, `${name}.${place}`, typed, old[from === null ? place : Number(from)])
  })
  const faults = read.flatMap((one) => (one.ok ? [] : one.faults))
  if (faults.length > 0) return { ok: false, faults }
  const rows = read.flatMap((one) => (one.ok && one.value !== undefined ? [one.value] : []))
  return value(rows.length > 0 ? rows : undefined)
}

function drawRows(parts: readonly Part[], spot: Spot): Html {
  const { name, typed, env } = spot
  const words = editingWords(env.locale)
  const path = pathOf(name)
  const count = rowCount(name, typed)
  const label = env.label(path)
  return html`<fieldset class="field-group rows" id="${idAt(name)}">
    <legend>${label}</legend>
    ${env.hint(path) ? html`<p class="hint">${env.hint(path)}</p>` : ''}
    ${env.fault(name) ? html`<p class="fault">${env.fault(name)}</p>` : ''}
    <input type="hidden" name="${name}.rows" value="${count}" />
    ${Array.from({ length: count }, (_, place) => drawRow(parts, spot, place))}
    <button type="submit" class="button button-plain" name="row" value="add:${name}">
      ${words.addRow(label)}
    </button>
  </fieldset>`
}

function drawRow(parts: readonly Part[], spot: Spot, place: number): Html {
  const name = `${spot.name}.${place}`
  const words = editingWords(spot.env.locale)
  const was = spot.typed.get(`${name}.was`) ?? String(place)
  const said = words.rowNumber(place + 1)
  return html`<fieldset class="row" id="${idAt(name)}">
    <legend class="row-number">${said}</legend>
    <input type="hidden" name="${name}.was" value="${was}" />
    <div class="parts">${drawParts(parts, { ...spot, name })}</div>
    <button type="submit" class="linklike" name="row" value="remove:${name}">
      ${words.removeRow(place + 1)}
    </button>
  </fieldset>`
}

import { html } from '../../../ui/html.ts'
import { idAt, pathOf, type Widget } from './widget.ts'
import { type Blank, drawParts, fillParts, type Part, readParts, showParts } from './object-parts.ts'

/** Several controls that make one value. */
export function groupWidget(parts: readonly Part[], blank: Blank = {}): Widget {
  return {
    fill: (name, content, locale) => fillParts(parts, name, content, locale),
    read: (name, typed, before) => readParts(parts, blank, name, typed, before),
    show: (content, env) => {
      const said = showParts(parts, content, env)
      return said === '' ? [] : [said]
    },
    draw: (spot) => {
      const path = pathOf(spot.name)
      return html`<fieldset class="field-group" id="${idAt(spot.name)}">
        <legend>${spot.env.label(path)}</legend>
        ${spot.env.hint(path) ? html`<p class="hint">${spot.env.hint(path)}</p>` : ''}
        ${spot.env.fault(spot.name) ? html`<p class="fault">${spot.env.fault(spot.name)}</p>` : ''}
        <div class="parts">${drawParts(parts, spot)}</div>
      </fieldset>`
    },
  }
}

import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { idAt, type Spot, value, type Widget } from './widget.ts'

/** A value that carries how it came about: one that a person changed was entered by a person. */
export function valuedWidget(widget: Widget): Widget {
  return {
    fill: (name, valued, locale) => widget.fill(name, inside(valued), locale),
    read: (name, typed, before) => {
      const read = widget.read(name, typed, inside(before))
      if (!read.ok || read.value === undefined) return read
      return value(read.value === inside(before) ? before : entered(read.value))
    },
    show: (valued, env) => widget.show(inside(valued), env),
    draw: widget.draw,
  }
}

/** The same for a value whose guess the public sees marked: it is shown as one, with a box that says it is right. */
export function guessableWidget(widget: Widget): Widget {
  const valued = valuedWidget(widget)
  return {
    fill: (name, given, locale) => [
      ...valued.fill(name, given, locale),
      ...(isGuess(given) ? [[`${name}.guess`, 'yes'] as const] : []),
    ],
    read: (name, typed, before) => {
      const read = valued.read(name, typed, before)
      const isRight = typed.get(`${name}.right`) === 'yes' && isGuess(before)
      return read.ok && isRight && read.value === before ? value(entered(inside(before))) : read
    },
    show: (given, env) =>
      valued.show(given, env).map((said) => (isGuess(given) ? editingWords(env.locale).guessed(said) : said)),
    draw: (spot) =>
      spot.typed.get(`${spot.name}.guess`) === 'yes'
        ? html`<div class="guessed">${valued.draw(spot)} ${rightBox(spot)}</div>`
        : valued.draw(spot),
  }
}

function rightBox({ name, typed, env }: Spot): Html {
  const words = editingWords(env.locale)
  const id = `${idAt(name)}-right`
  const checked = typed.get(`${name}.right`) === 'yes' ? html` checked` : ''
  return html`<p class="hint" id="${id}-why">${words.guessNote}</p>
    <input type="hidden" name="${name}.guess" value="yes" />
    <div class="choice">
      <input
        type="checkbox"
        id="${id}"
        name="${name}.right"
        value="yes"
        aria-describedby="${id}-why"
        ${checked}
      />
      <label for="${id}">${words.guessRight}</label>
    </div>`
}

function entered(said: unknown) {
  return { value: said, basis: 'entered', rule: null }
}

function isGuess(valued: unknown): boolean {
  return typeof valued === 'object' && valued !== null && 'basis' in valued && valued.basis === 'inferred'
}

function inside(valued: unknown): unknown {
  return typeof valued === 'object' && valued !== null && 'value' in valued ? valued.value : undefined
}

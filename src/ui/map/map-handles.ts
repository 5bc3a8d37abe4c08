import type { Locale } from '../../kernel/locale.ts'
import { lookWords } from '../../words/look/words.ts'
import { type Html, html } from '../html.ts'

/** Strokes in a square of 24; they take the colour of the letters around them. */
const SIGNS = {
  in: 'M12 5v14M5 12h14',
  out: 'M5 12h14',
  whole: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
  left: 'M14 6l-6 6 6 6',
  up: 'M6 14l6-6 6 6',
  down: 'M6 10l6 6 6-6',
  right: 'M10 6l6 6-6 6',
}

/**
 * Buttons that do all that keys, wheel and fingers can. Hidden until client/map.ts can move the map; those that move it
 * sideways until somebody came nearer, since the whole map has nowhere to go.
 */
export function mapHandles(hintId: string, locale: Locale): Html {
  const { mapIn, mapOut, mapWhole, mapMoves, mapHint } = lookWords(locale)
  return html`<div class="map-handles" hidden>
    <p class="map-hint" id="${hintId}">${mapHint}</p>
    ${handle('left', mapMoves.left, true)} ${handle('up', mapMoves.up, true)}
    ${handle('down', mapMoves.down, true)} ${handle('right', mapMoves.right, true)}
    ${handle('whole', mapWhole, true)} ${handle('out', mapOut, true)} ${handle('in', mapIn)}
  </div>`
}

function handle(act: keyof typeof SIGNS, words: string, onceNearer = false): Html {
  return html`<button type="button" data-act="${act}" title="${words}" ${onceNearer ? html`hidden` : ''}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="${SIGNS[act]}" /></svg>
    <span class="hidden">${words}</span>
  </button>`
}

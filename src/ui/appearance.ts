import type { Locale } from '../kernel/locale.ts'
import { lookWords } from '../words/look/words.ts'
import { type Html, html } from './html.ts'

/**
 * The reader's own size of letters and colours. Hidden until client/appearance.ts can keep a choice in the browser: without
 * a script the browser's and the device's own settings are followed, and no page differs from another's copy of it.
 */
export function appearance(locale: Locale): Html {
  const words = lookWords(locale)
  return html`<details class="appearance" data-appearance hidden>
    <summary>${words.appearance}</summary>
    <div class="appearance-choices">
      ${choices('size', words.size, words.sizes)} ${choices('colours', words.colours, words.colourChoices)}
    </div>
  </details>`
}

function choices(name: string, legend: string, options: Readonly<Record<string, string>>): Html {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${Object.entries(options).map(([value, text], place) => radio(name, value, text, place === 0))}
  </fieldset>`
}

function radio(name: string, value: string, text: string, first: boolean): Html {
  const checked = first ? html` checked` : ''
  return html`<label class="choice">
    <input type="radio" name="appearance-${name}" value="${value}" data-setting="${name}" ${checked} />
    <span>${text}</span>
  </label>`
}

import type { Locale } from '../kernel/locale.ts'
import { standingWords } from '../words/standing/words.ts'
import { dayInWords } from './date-text.ts'
import { type Html, html } from './html.ts'

export interface PastDay {
  /** YYYY-MM-DD. */
  readonly day: string
  /** The same page as it is now. */
  readonly present: string
}

/** Says before anything else that this is not the present page. */
export function pastNotice({ day, present }: PastDay, locale: Locale): Html {
  const words = standingWords(locale)
  return html`<div class="past-notice" role="note">
    <p>${words.pastNotice(dayInWords(day, locale))} <a href="${present}">${words.toPresent}</a></p>
  </div>`
}

export interface DayForm {
  /** What stands before the locale, and the path after it. */
  readonly base: string
  readonly path: string
  /** The latest day that can be asked for, YYYY-MM-DD. */
  readonly latest: string
  readonly chosen: string | null
}

/** Leads to the page as it stood on another day; it works without a script. */
export function dayForm({ base, path, latest, chosen }: DayForm, locale: Locale): Html {
  const words = standingWords(locale)
  return html`<details class="day-form">
    <summary>${words.seePast}</summary>
    <form method="get" action="/as-of">
      <input type="hidden" name="base" value="${base}" />
      <input type="hidden" name="page" value="/${locale}${path}" />
      <label for="day">${words.day}</label>
      <input type="date" id="day" name="day" max="${latest}" value="${chosen ?? latest}" required />
      <button type="submit">${words.show}</button>
    </form>
  </details>`
}

import type { Edtf } from '../../edtf/edtf.ts'
import { inWords } from '../../edtf/in-words.ts'
import type { Locale, Texts } from '../../kernel/locale.ts'
import type { LapsedEvidence, PulseStatus } from '../../words/pulse/vocabulary.ts'
import { pulseWords } from '../../words/pulse/words.ts'
import { type Html, html } from '../html.ts'
import { textIn } from '../text-in.ts'
import { type ContactYear, pulseChart } from './pulse-chart.ts'

/** Whether a tie lives, with what says so. */
export interface ShownPulse {
  readonly status: PulseStatus
  readonly lastMeeting: { readonly date: Edtf } | null
  readonly lastWord: { readonly date: Edtf } | null
  readonly silentYears: number | null
  readonly years: readonly ContactYear[]
  readonly meetings: number
  readonly greetings: number
  readonly next: { readonly date: Edtf } | null
  readonly lapsed: readonly ShownLapse[]
  readonly rule: { readonly quietAfter: number; readonly dormantAfter: number }
}

/** A series that was kept for years and then was not, with the years that say so. */
export interface ShownLapse {
  readonly names: Texts
  /** In order. */
  readonly years: readonly number[]
  readonly rhythm: number
  /** Years since the last of them. */
  readonly silent: number
}

/** One calm line, the rule behind it, and the years as a small chart with its table. */
export function pulse(told: ShownPulse, locale: Locale): Html {
  const words = pulseWords(locale)
  return html`<p class="pulse-line">
      ${pulseMark(told.status, locale)} <span>${words.evidence(evidenceOf(told, locale))}</span>
    </p>
    ${told.next ? html`<p>${words.next(inWords(told.next.date, locale))}</p>` : ''}
    ${told.lapsed.length > 0 ? lapsedSeries(told.lapsed, locale) : ''}
    <p class="quiet">${words.rule(told.rule.quietAfter, told.rule.dormantAfter)}</p>
    ${told.years.length > 0 ? pulseChart(told, locale) : ''}`
}

/** The status as a word beside a mark whose form, not its colour, tells them apart. */
export function pulseMark(status: PulseStatus, locale: Locale): Html {
  return html`<strong class="pulse-mark pulse-${status}">${pulseWords(locale).statuses[status]}</strong>`
}

export function evidenceOf(
  told: Pick<ShownPulse, 'status' | 'lastMeeting' | 'lastWord' | 'silentYears'>,
  locale: Locale,
) {
  const dated = (contact: { readonly date: Edtf } | null) => contact && inWords(contact.date, locale)
  const { status, silentYears: years } = told
  return { status, meeting: dated(told.lastMeeting), word: dated(told.lastWord), years }
}

function lapsedSeries(lapses: readonly ShownLapse[], locale: Locale): Html {
  const words = pulseWords(locale)
  return html`<h3>${words.lapsedTitle}</h3>
    <dl class="pulse-lapsed">
      ${lapses.map(
        (lapse) =>
          html`<div>
            <dt>${textIn(lapse.names, locale)}</dt>
            <dd>${words.lapsed(lapseIn(lapse))}</dd>
          </div>`,
      )}
    </dl>`
}

function lapseIn({ years, rhythm, silent }: ShownLapse): LapsedEvidence {
  return { first: years[0] ?? 0, last: years.at(-1) ?? 0, times: years.length, rhythm, silent }
}

import type { Edtf } from '../../edtf/edtf.ts'
import { inWords } from '../../edtf/in-words.ts'
import type { Locale, Texts } from '../../kernel/locale.ts'
import type { PulseStatus } from '../../words/pulse/vocabulary.ts'
import { pulseWords } from '../../words/pulse/words.ts'
import { type Html, html } from '../html.ts'
import { section } from '../section.ts'
import { textIn } from '../text-in.ts'
import { pulseMark } from './pulse.ts'
import type { ContactYear } from './pulse-chart.ts'

/** One tie's line of the overview. */
export interface TieAtAGlance {
  readonly slug: string
  readonly names: Texts
  readonly pulse: {
    readonly status: PulseStatus
    readonly lastMeeting: { readonly date: Edtf } | null
    readonly lastWord: { readonly date: Edtf } | null
    readonly years: readonly ContactYear[]
  }
  /** The names of series that were kept for years and then were not. */
  readonly lapsed: readonly Texts[]
}

/** Those that need somebody's care come first. */
const ORDER: readonly PulseStatus[] = ['dormant', 'quiet', 'unrecorded', 'active', 'ended']
const STRIP_YEARS = 20

/** Whether every tie lives, one line each; nothing for a register without ties. */
export function pulseOverview(ties: readonly TieAtAGlance[], today: string, locale: Locale): Html | '' {
  if (ties.length === 0) return ''
  const words = pulseWords(locale)
  const byStatus = Map.groupBy(ties, ({ pulse }) => pulse.status)
  const counts = ORDER.flatMap((status) => {
    const count = byStatus.get(status)?.length ?? 0
    return count > 0 ? [words.ofStatus(status, count)] : []
  })
  const lines = ORDER.flatMap((status) => byStatus.get(status) ?? [])
  return section(
    { id: 'pulse', title: words.overview },
    html`<p class="lead">${words.overviewLead(counts)}</p>
      <ul class="pulse-overview">
        ${lines.map((tie) => line(tie, today, locale))}
      </ul>`,
  )
}

function line({ slug, names, pulse, lapsed }: TieAtAGlance, today: string, locale: Locale): Html {
  const words = pulseWords(locale)
  return html`<li>
    <a class="pulse-city" href="/${locale}/partners/${slug}">${textIn(names, locale)}</a>
    ${pulseMark(pulse.status, locale)}
    <dl>
      ${told(words.lastMeeting, pulse.lastMeeting, locale)} ${told(words.lastWord, pulse.lastWord, locale)}
      ${lapsed.length > 0 ? lapsedNames(lapsed, locale) : ''}
    </dl>
    ${strip(pulse.years, today, locale)}
  </li>`
}

function told(label: string, contact: { readonly date: Edtf } | null, locale: Locale): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${contact ? inWords(contact.date, locale) : pulseWords(locale).none}</dd>
  </div>`
}

function lapsedNames(lapsed: readonly Texts[], locale: Locale): Html {
  return html`<div>
    <dt>${pulseWords(locale).lapsedTitle}</dt>
    <dd>${lapsed.map((names, place) => html`${place > 0 ? ' · ' : ''}${textIn(names, locale)}`)}</dd>
  </div>`
}

/** Twenty years side by side: full where people met, a dot where only a word was exchanged, a tick where nothing was. */
function strip(years: readonly ContactYear[], today: string, locale: Locale): Html {
  const first = Number(today.slice(0, 4)) - STRIP_YEARS + 1
  const recent = years.filter(({ year }) => year >= first)
  const met = recent.filter(({ came, went, both }) => came + went + both > 0)
  const wrote = recent.filter((year) => year.greetings > 0 && !met.includes(year))
  const at = ({ year }: ContactYear) => (year - first) * 7
  const width = STRIP_YEARS * 7
  return html`<svg
    class="pulse-strip"
    width="${width}"
    height="20"
    role="img"
    aria-label="${pulseWords(locale).stripAbout(met.length)}"
  >
    <path class="strip-none" d="M0 10h${width}" />
    <path class="strip-met" d="${met.map((year) => `M${at(year) + 3} 1v18`).join('')}" />
    <path class="strip-word" d="${wrote.map((year) => `M${at(year) + 3} 7v6`).join('')}" />
  </svg>`
}

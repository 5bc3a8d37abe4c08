import type { Locale } from '../../kernel/locale.ts'
import type { LapsedSeries } from '../../records/published/pulse/lapsed-series.ts'
import { pulseOf } from '../../records/published/pulse/pulse.ts'
import type { PartnerView } from '../../records/published/views.ts'
import { agreements } from '../../ui/agreements.ts'
import { labelledFor } from '../../ui/fact-labels.ts'
import { factsTable } from '../../ui/facts.ts'
import { type Html, html } from '../../ui/html.ts'
import { peopleByYear } from '../../ui/people/people-by-year.ts'
import { peopleChart } from '../../ui/people/people-chart.ts'
import { pulse, type ShownLapse } from '../../ui/pulse/pulse.ts'
import { section } from '../../ui/section.ts'
import { languageNote, textIn } from '../../ui/text-in.ts'
import { pulseWords } from '../../words/pulse/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { signedRows } from './signed-rows.ts'

export function backgroundSection({ background }: PartnerView, locale: Locale): Html | '' {
  if (background.length === 0) return ''
  return section(
    { id: 'background', title: wordsFor(locale).background },
    html`${languageNote(background, locale)}
      <div class="prose">${background.map((paragraph) => html`<p>${textIn(paragraph, locale)}</p>`)}</div>`,
  )
}

/** Whether the tie lives, by the register's own rule, on the day that it is read. */
export function pulseSection(partner: PartnerView, { register, today, locale }: PageContext): Html | '' {
  const { exchanges: contacts, tie, agreements: signed } = partner
  if (contacts.length === 0 && tie === null) return ''
  const told = pulseOf({ contacts, since: tie?.since ?? null, agreements: signed }, today, register.pulse)
  return section(
    { id: 'pulse', title: pulseWords(locale).title },
    pulse({ ...told, lapsed: shownLapses(told.lapsed, partner, today) }, locale),
  )
}

/** Those that are public; the name of one that is not stands nowhere. */
function shownLapses(
  lapsed: readonly LapsedSeries[],
  { series }: Pick<PartnerView, 'series'>,
  today: string,
): ShownLapse[] {
  return lapsed.flatMap(({ id, years, rhythm }) => {
    const names = series.get(id)?.names
    return names ? [{ names, years, rhythm, silent: Number(today.slice(0, 4)) - (years.at(-1) ?? 0) }] : []
  })
}

export function factsSection(
  { facts: told, agreements: signed, edition }: PartnerView,
  partner: string,
  { locale, today }: PageContext,
): Html | '' {
  const facts = told.map((fact) => labelledFor(fact, locale))
  const rows = signedRows(signed, locale)
  if (facts.length + rows.length === 0) return ''
  const texts = facts.flatMap(({ labels, number, text }) => (number === null ? [...labels, text] : labels))
  return section(
    { id: 'facts', title: wordsFor(locale).facts },
    html`${languageNote(texts, locale)}
    ${factsTable({ partner, facts, signed: rows, today, edition }, locale)}`,
  )
}

export function agreementsSection(partner: PartnerView, locale: Locale): Html | '' {
  if (partner.agreements.length === 0) return ''
  return section(
    { id: 'agreements', title: wordsFor(locale).agreementsTitle },
    agreements(partner.agreements, locale),
  )
}

export function peopleSection({ exchanges }: PartnerView, today: string, locale: Locale): Html | '' {
  const people = peopleByYear(exchanges, today)
  if (people.years.every(({ came, went }) => came + went === 0)) return ''
  return section({ id: 'people', title: wordsFor(locale).chart }, peopleChart(people, locale))
}

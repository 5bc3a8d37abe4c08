import { html } from '../../ui/html.ts'
import type { Locale } from '../../kernel/locale.ts'
import type { AgreementView } from '../../records/published/views.ts'
import { dateText } from '../../ui/date-text.ts'
import type { FactsTable } from '../../ui/facts.ts'
import { wordsFor } from '../../words/words-for.ts'

/** The last row of the facts, 자매결연 체결일: from the sister-city agreement, else from the friendship agreement. */
export function signedRows(agreements: readonly AgreementView[], locale: Locale): FactsTable['signed'] {
  const words = wordsFor(locale)
  const between = agreements.filter(({ thirdParties }) => thirdParties.length === 0)
  const closest =
    between.find(({ type }) => type === 'sister') ?? between.find(({ type }) => type === 'friendship')
  const signings = closest?.dates.filter(({ role }) => role === 'signing') ?? []
  if (!closest || signings.length === 0) return []
  const dates = signings.map(({ date }, place) => html`${place > 0 ? ', ' : ''}${dateText(date, locale)}`)
  return [
    {
      label: words.agreementSigned(words.agreements[closest.type]),
      value: html`${dates}`,
      source: closest.source,
    },
  ]
}

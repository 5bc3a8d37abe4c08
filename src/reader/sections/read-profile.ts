import type { Page } from '../page.ts'
import { inferred } from '../reading.ts'
import { agreementOfTieDate } from '../readers/agreement/read-agreements.ts'
import { readFacts } from '../readers/fact/read-facts.ts'
import type { Section } from '../split/outline.ts'
import { NOTHING, type SectionReading } from './section-reading.ts'

/** The figures of a city; on a page about several partners each belongs to the one of its heading. */
export function readProfile(
  { document, names, lexicon }: Page,
  { blocks, heading, partner }: Section,
): SectionReading {
  const profile = readFacts(document, blocks, heading, lexicon)
  const of =
    names.partners.length > 1 && partner
      ? inferred(partner.name.value, partner.name.span, 'fact/heading-above')
      : undefined
  return {
    ...NOTHING,
    facts: profile.facts.map((fact) => ({ ...fact, of })),
    agreements: partner ? profile.tieDates.map((tieDate) => agreementOfTieDate(tieDate, partner)) : [],
    setAside: profile.notes.map((span) => ({ span, why: 'not-an-exchange' })),
  }
}

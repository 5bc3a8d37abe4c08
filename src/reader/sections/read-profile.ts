import type { Page } from '../page.ts'
import { type Document, wordsOf } from '../document/document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { inferred } from '../reading.ts'
import { agreementOfTieDate } from '../readers/agreement/read-agreements.ts'
import type { AgreementWords } from '../joiners/agreements.ts'
import type { FactReading, PartnerReading } from '../page-reading.ts'
import { readFactRows } from '../readers/fact/read-fact-row.ts'
import { readFacts } from '../readers/fact/read-facts.ts'
import { type TieDate, typeIn } from '../readers/fact/tie-date.ts'
import type { Section } from '../split/outline.ts'
import { NOTHING, type SectionReading } from './section-reading.ts'

/** The figures of a city; on a page about several partners each belongs to the one of its heading. */
export function readProfile(
  { document, names, lexicon }: Page,
  { blocks, heading, partner }: Section,
): SectionReading {
  const under = (heading && typeIn(heading, lexicon)) ?? typeOfPage(document, lexicon)
  const rows = blocks.filter(({ row }) => row?.heads && !row.header)
  const table = rows.flatMap((block) => readFactRows(document, block, names.partners, lexicon))
  const lines = blocks.filter((block) => !rows.includes(block))
  const profile = readFacts(document, lines, heading, lexicon)
  const of =
    names.partners.length > 1 && partner
      ? inferred(partner.name.value, partner.name.span, 'fact/heading-above')
      : undefined
  return {
    ...NOTHING,
    facts: [
      ...withSharedDay(profile.facts).map((fact) => ({ ...fact, of })),
      ...table.flatMap((row) => row.facts.map((fact) => (fact.of ? fact : { ...fact, of }))),
    ],
    agreements: [
      ...agreementsOf(profile.tieDates, partner, under),
      ...table.flatMap((row) => agreementsOf(row.tieDates, row.partner ?? partner, under)),
    ],
    setAside: profile.notes.map((span) => ({ span, why: 'not-an-exchange' })),
  }
}

/** "人口 38,500人 世帯数 12,300世帯(令和2年4月1日現在)": both are of the day that stands behind the second. */
function withSharedDay(facts: readonly FactReading[]): readonly FactReading[] {
  return facts.map((fact, at) => {
    const next = facts[at + 1]
    const shared = fact.key?.value === 'population' && !fact.asOf && next?.key?.value === 'households'
    if (!shared || !next.asOf) return fact
    return { ...fact, asOf: inferred(next.asOf.value, next.asOf.span, 'as-of/of-figure-behind') }
  })
}

const TITLES = 8 // blocks on top among which the title of the page stands
const LONGEST_TITLE = 40

/** "岡谷市の姉妹都市": the one kind of tie that the titles on top of the page name. */
function typeOfPage(document: Document, lexicon: Lexicon): TieDate['type'] {
  const titles = document.blocks.slice(0, TITLES).map(({ body }) => wordsOf(document, body))
  const named = titles.filter(({ text }) => text.length <= LONGEST_TITLE && !/\d/.test(text))
  const types = named.flatMap((title) => typeIn(title, lexicon) ?? [])
  return new Set(types.map(({ value }) => value)).size === 1 ? types[0] : undefined
}

function agreementsOf(
  tieDates: readonly TieDate[],
  partner: PartnerReading | undefined,
  under: TieDate['type'],
): readonly AgreementWords[] {
  if (!partner) return []
  return tieDates.map((tie) =>
    agreementOfTieDate({ ...tie, type: tie.type ?? partner.tie ?? under }, partner),
  )
}

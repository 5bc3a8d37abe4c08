import { type Document, wordsOf } from './document/document.ts'
import { type Words, spanIn } from './document/words.ts'
import type { AgreementWords } from './joiners/agreements.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type {
  BackgroundReading,
  ExchangeReading,
  FactReading,
  PartnerReading,
  SetAside,
} from './page-reading.ts'
import {
  agreementOfEntry,
  agreementOfSentence,
  agreementOfTieDate,
} from './readers/agreement/read-agreements.ts'
import { readList } from './readers/entry/read-list.ts'
import { readExchange, within } from './readers/exchange.ts'
import { factsInSentence, sentencesOf } from './readers/fact/prose.ts'
import { readFacts } from './readers/fact/read-facts.ts'
import { inferred, stated } from './readings.ts'
import { mentionsIn } from './split/mentions.ts'
import { type Names, sideNames } from './split/names.ts'
import type { Section } from './split/outline.ts'

/** What one section gives to the page. */
export interface SectionReading {
  readonly background: BackgroundReading | undefined
  /** The sentences of the background, which may tell of an exchange that the list has too. */
  readonly sentences: readonly Words[]
  readonly facts: readonly FactReading[]
  readonly agreements: readonly AgreementWords[]
  readonly exchanges: readonly ExchangeReading[]
  readonly setAside: readonly SetAside[]
}

const NOTHING: SectionReading = {
  background: undefined,
  sentences: [],
  facts: [],
  agreements: [],
  exchanges: [],
  setAside: [],
}

/** `first` is the place that the section's first exchange takes among all of the page. */
export function readSection(
  document: Document,
  section: Section,
  first: number,
  names: Names,
  lexicon: Lexicon,
): SectionReading {
  if (section.topic === 'history') return readHistory(document, section, first, names, lexicon)
  if (section.topic === 'profile') return readProfile(document, section, names, lexicon)
  return section.topic === 'background' ? readBackground(document, section, names, lexicon) : NOTHING
}

function readHistory(
  document: Document,
  { blocks, partner }: Section,
  first: number,
  names: Names,
  lexicon: Lexicon,
): SectionReading {
  const list = readList(document, blocks, lexicon)
  const exchanges = list.entries.map((entry) => readExchange(document, entry, first, partner, names, lexicon))
  const agreements = exchanges.map((exchange, index) => {
    const about = list.entries[index]?.about ?? exchange.span
    return agreementOfEntry(
      wordsOf(document, within(about)),
      exchange.span,
      exchange.date,
      partnerOf(exchange, partner, names),
      first + index,
      lexicon,
    )
  })
  return {
    ...NOTHING,
    exchanges,
    agreements: agreements.filter((agreement) => agreement !== undefined),
    setAside: [
      ...list.yearHeadings.map((span) => ({ span, why: 'heading' as const })),
      ...list.notExchanges.map((span) => ({ span, why: 'not-an-exchange' as const })),
    ],
  }
}

function partnerOf(
  exchange: ExchangeReading,
  partner: PartnerReading | undefined,
  { partners }: Names,
): PartnerReading | undefined {
  return partners.find(({ name }) => name.value === exchange.partner?.value) ?? partner
}

function readProfile(
  document: Document,
  { blocks, heading, partner }: Section,
  names: Names,
  lexicon: Lexicon,
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

function readBackground(
  document: Document,
  { blocks, partner }: Section,
  names: Names,
  lexicon: Lexicon,
): SectionReading {
  const lines = blocks.map(({ body }) => wordsOf(document, body))
  const sentences = lines.flatMap((line) => sentencesOf(line, lexicon))
  const agreements = sentences.map((sentence) => agreementOfSentence(sentence, partner, lexicon))
  return {
    ...NOTHING,
    background: {
      partner: names.partners.length > 1 ? partner?.name.value : undefined,
      paragraphs: lines.map((line) => stated(line.raw, spanIn(line), 'background/paragraph')),
    },
    sentences,
    facts: sentences
      .filter((sentence) => isAboutPartner(sentence, names, partner, lexicon))
      .flatMap((sentence) => factsInSentence(sentence, lexicon)),
    agreements: agreements.filter((agreement) => agreement !== undefined),
  }
}

/** Figures in a sentence that names home may be home's. */
function isAboutPartner(
  sentence: Words,
  names: Names,
  partner: PartnerReading | undefined,
  lexicon: Lexicon,
): boolean {
  return mentionsIn(sentence.text, sideNames(names, partner, lexicon)).every(({ side }) => side === 'partner')
}

import type { Document } from './document/document.ts'
import { type Words, spanIn } from './document/words.ts'
import { chooseLexicon } from './lexicon/choose-lexicon.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { withOwnWords } from './lexicon/own-words.ts'
import { joinAgreements } from './joiners/agreements.ts'
import { completed } from './joiners/complete.ts'
import { joinEvidence } from './joiners/evidence.ts'
import type { Page } from './page.ts'
import type { PageHints, PageReading } from './page-reading.ts'
import { type Reading, stated } from './reading.ts'
import { withBareEra } from './readers/date/bare-era.ts'
import { withNumericOrder } from './readers/date/numeric-order.ts'
import { readContact } from './readers/contact.ts'
import { readSections } from './sections/read-section.ts'
import type { SectionReading } from './sections/section-reading.ts'
import { findNames } from './split/names.ts'
import { outlineOf } from './split/outline.ts'
import { withCards } from './split/cards.ts'
import { withDoubtsByRule } from './reliability/doubt-by-rule.ts'
import { readTrail } from './split/read-trail.ts'
import { withStackedLabels } from './split/stacked-labels.ts'
import { withStackedRows } from './split/stacked-rows.ts'
import { withTables } from './split/tables.ts'
import { withUnfoldedRows } from './split/unfolded-rows.ts'

/** A page of any format, made a `Document`, into records: split into sections, read each, join what belongs together. */
export function readDocument(pasted: Document, hints: PageHints = {}): PageReading {
  const lexicon = lexiconFor(pasted, hints)
  const stacked = withCards(withStackedLabels(withStackedRows(pasted, lexicon), lexicon), lexicon)
  const document = withTables(withUnfoldedRows(stacked, lexicon), lexicon)
  const trail = readTrail(document, lexicon)
  const names = findNames(document, trail, lexicon, hints)
  const page: Page = { document, names, lexicon }
  const outline = outlineOf(page, trail)
  const sections = readSections(page, outline.sections)
  const { contact, labels } = readContact(document, outline.contact, lexicon)
  const marks = labels.map((span) => ({ span, why: 'mark' as const }))
  return completed(document, {
    home: names.home,
    partners: names.partners,
    trail: trail.steps.map(stepReading),
    ...joined(page, sections),
    contact,
    setAside: [...outline.setAside, ...marks, ...sections.flatMap(({ setAside }) => setAside)],
  })
}

/** Of the page's language, with the city's own words and the order in which the page writes its numbers. */
function lexiconFor({ text, folded }: Document, { words }: PageHints): Lexicon {
  return withBareEra(withNumericOrder(withOwnWords(chooseLexicon(text), words), folded), folded)
}

type Joined = Pick<PageReading, 'backgrounds' | 'facts' | 'agreements' | 'exchanges'>

function joined({ lexicon }: Page, sections: readonly SectionReading[]): Joined {
  const sentences = sections.flatMap((section) => section.sentences)
  const exchanges = sections.flatMap((section) => section.exchanges)
  return {
    backgrounds: sections.flatMap(({ background }) => (background ? [background] : [])),
    facts: sections.flatMap(({ facts }) => facts),
    agreements: joinAgreements(sections.flatMap(({ agreements }) => agreements)),
    exchanges: joinEvidence(exchanges, sentences, lexicon).map((exchange) => withDoubtsByRule(exchange)),
  }
}

function stepReading(step: Words): Reading<string> {
  return stated(step.raw, spanIn(step), 'trail/step')
}

import { uncovered } from './document/cover.ts'
import type { Document } from './document/document.ts'
import { type Words, spanIn } from './document/words.ts'
import { chooseLexicon } from './lexicon/choose-lexicon.ts'
import { joinAgreements } from './joiners/agreements.ts'
import { joinEvidence } from './joiners/evidence.ts'
import type { PageHints, PageReading, Reading, SetAside } from './page-reading.ts'
import { type SectionReading, readSection } from './read-section.ts'
import { readContact } from './readers/contact.ts'
import { stated } from './readings.ts'
import type { Span } from './span.ts'
import { findNames } from './split/names.ts'
import { outlineOf } from './split/outline.ts'
import { readTrail } from './split/read-trail.ts'

/** A page of any format, made a `Document`, into records: split into sections, read each, join what belongs together. */
export function readDocument(document: Document, hints: PageHints = {}): PageReading {
  const lexicon = chooseLexicon(document.text)
  const trail = readTrail(document, lexicon)
  const names = findNames(document, trail, lexicon, hints)
  const outline = outlineOf(document, lexicon, names, trail)
  const sections: SectionReading[] = []
  for (const section of outline.sections) {
    const first = sections.reduce((count, { exchanges }) => count + exchanges.length, 0)
    sections.push(readSection(document, section, first, names, lexicon))
  }
  const { contact, labels } = readContact(document, outline.contact, lexicon.contact)
  const sentences = sections.flatMap((section) => section.sentences)
  return completed(document, {
    home: names.home,
    partners: names.partners,
    trail: trail.steps.map(stepReading),
    backgrounds: sections.flatMap(({ background }) => (background ? [background] : [])),
    facts: sections.flatMap(({ facts }) => facts),
    agreements: joinAgreements(sections.flatMap(({ agreements }) => agreements)),
    exchanges: joinEvidence(
      sections.flatMap(({ exchanges }) => exchanges),
      sentences,
      lexicon,
    ),
    contact,
    setAside: [
      ...outline.setAside,
      ...labels.map((span) => ({ span, why: 'mark' as const })),
      ...sections.flatMap(({ setAside }) => setAside),
    ],
  })
}

function stepReading(step: Words): Reading<string> {
  return stated(step.raw, spanIn(step), 'trail/step')
}

/** What nothing claimed is unread; bullets and brackets alone are marks. */
function completed(document: Document, reading: Omit<PageReading, 'text' | 'unread'>): PageReading {
  const gaps = uncovered(document.text, claimedBy(reading))
  const marks = gaps.filter((gap) => isMark(document, gap))
  const setAside: readonly SetAside[] = [
    ...reading.setAside,
    ...marks.map((span) => ({ span, why: 'mark' as const })),
  ]
  return {
    text: document.text,
    ...reading,
    setAside: setAside.toSorted((a, b) => a.span.start - b.span.start),
    unread: gaps.filter((gap) => !isMark(document, gap)),
  }
}

function isMark(document: Document, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(document.text.slice(start, end))
}

function claimedBy(reading: Omit<PageReading, 'text' | 'unread'>): readonly Span[] {
  const { department, phone } = reading.contact
  return [
    ...reading.trail.map(({ span }) => span),
    ...reading.backgrounds.flatMap(({ paragraphs }) => paragraphs.map(({ span }) => span)),
    ...reading.facts.map(({ span }) => span),
    ...reading.agreements.flatMap(({ span, evidence }) => [span, ...evidence]),
    ...reading.exchanges.map(({ span }) => span),
    ...[department, phone].flatMap((value) => (value ? [value.span] : [])),
    ...reading.setAside.map(({ span }) => span),
  ]
}

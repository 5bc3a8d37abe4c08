import { uncovered } from '../document/cover.ts'
import type { Document } from '../document/document.ts'
import type { PageReading, SetAside } from '../page-reading.ts'
import type { Span } from '../span.ts'

type Claimed = Omit<PageReading, 'text' | 'unread'>

/** What nothing claimed is unread; bullets and brackets alone are marks. */
export function completed(document: Document, reading: Claimed): PageReading {
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

function claimedBy(reading: Claimed): readonly Span[] {
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

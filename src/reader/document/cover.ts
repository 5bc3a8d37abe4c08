import type { Span } from '../span.ts'

/** The stretches of the text that hold something visible and lie in none of the spans, line by line. */
export function uncovered(text: string, spans: readonly Span[]): readonly Span[] {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of spans) covered.fill(1, start, end)
  const gaps: Span[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const open = at < text.length && !covered[at] && !/[\n\r]/.test(text.charAt(at))
    if (open && start < 0) start = at
    if (!open && start >= 0) {
      gaps.push(visiblePart(text, start, at))
      start = -1
    }
  }
  return gaps.filter((gap) => gap.start < gap.end)
}

function visiblePart(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}

const DELIMITERS = [',', '\t', ';', '|']

/** A list needs this many lines before chance can be left out. */
const SEARCHED = 200

/** The mark between the cells of a list file, or undefined when the text is no list. */
export function delimiterOf(text: string): string | undefined {
  const judged = DELIMITERS.map((mark) => ({ mark, share: shareOf(recordWidths(text, mark)) }))
  const best = judged.toSorted((a, b) => b.share - a.share)[0]
  return best && best.share > 0 ? best.mark : undefined
}

/** The share of records that have the width most have; titles and empty lines of one cell count neither way. */
function shareOf({ widths, quoted }: Widths): number {
  const wide = widths.filter((width) => width > 1)
  const byWidth = Map.groupBy(wide, (width) => width)
  const [width = 0, most = []] = [...byWidth].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? []
  const share = most.length / Math.max(1, widths.length)
  const enough = width > 2 || quoted ? wide.length > 1 : wide.length > 4
  return enough && share >= 0.8 ? share + width / 1000 : 0
}

interface Widths {
  readonly widths: readonly number[]
  /** Whether a cell stands in quotes, which prose puts at no comma. */
  readonly quoted: boolean
}

/** How many cells each record has; a line break in quotes is part of its cell. */
function recordWidths(text: string, mark: string): Widths {
  const widths: number[] = []
  let width = 1
  let quoted = false
  let inQuotes = false
  let begins = true
  for (let at = 0; at < text.length && widths.length < SEARCHED; at++) {
    const letter = text.charAt(at)
    if (inQuotes) inQuotes = letter !== '"'
    else if (letter === '"') {
      inQuotes = begins || text.charAt(at - 1) === '"'
      quoted ||= begins
    } else if (letter === mark) width++
    else if (letter === '\n') {
      widths.push(width)
      width = 1
    }
    begins = letter === mark || letter === '\n'
  }
  if (!begins) widths.push(width)
  return { widths: widths.filter((found) => found > 0), quoted }
}

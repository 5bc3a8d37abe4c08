/** A piece of text on a page, as PDF places it: its left end and its baseline, in points from the lower left corner. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

/** Wider than a blank between words, so that another column begins; in heights of a letter. */
const COLUMN_GAP = 1.2
const WORD_GAP = 0.15
/** Pieces of one line stand on one baseline, but for small signs; in heights of a letter. */
const LINE_SHIFT = 0.4
/** Further apart than lines of one paragraph. */
const PARAGRAPH_GAP = 2.2

/** The lines of a page from its top down, columns parted by tabs, paragraphs by an empty line. */
export function pageLines(pieces: readonly PlacedText[]): string {
  const lines: string[] = []
  let last: PlacedText | undefined
  for (const line of linesOf(pieces)) {
    const [first] = line
    if (last && first && last.bottom - first.bottom > PARAGRAPH_GAP * Math.max(last.height, first.height))
      lines.push('')
    lines.push(lineText(line))
    last = first
  }
  return lines.join('\n')
}

function linesOf(pieces: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const lines: PlacedText[][] = []
  for (const piece of pieces.toSorted((a, b) => b.bottom - a.bottom)) {
    const line = lines.at(-1)
    const above = line?.[0]
    if (line && above && above.bottom - piece.bottom < LINE_SHIFT * Math.max(above.height, piece.height))
      line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left))
}

function lineText(line: readonly PlacedText[]): string {
  let text = ''
  let end: number | undefined
  for (const { text: words, left, width, height } of line) {
    const gap = end === undefined ? 0 : (left - end) / Math.max(1, height)
    text += gap > COLUMN_GAP ? '\t' : gap > WORD_GAP && !/\s$/.test(text) ? ' ' : ''
    text += words.replaceAll(/\s/g, ' ')
    end = left + width
  }
  return text
}

import { paperWords } from '../../../words/paper/words.ts'
import type { PaperDocument } from '../paper-document.ts'
import { artifact, type PageFlow } from './page-flow.ts'
import { type SetLine, setLines } from './set-lines.ts'
import { BODY_WIDTH, COLOURS, PAGE, SETTINGS } from './theme.ts'

const SIGNS = '0123456789 /U+ABCDEF,'

/** Whatever may stand at the head and the foot of a page, so that the fonts have it. */
export function furnitureTexts({ locale, title, kicker, foot }: PaperDocument): string[] {
  return [title, kicker, foot, SIGNS, paperWords(locale).missing('', '')]
}

/** The title at the head of every page but the first, the address and the number of the page at the foot of each. */
export function drawFurniture(flow: PageFlow, { title, kicker, foot }: PaperDocument): void {
  const { pdf, faces } = flow
  const { start, count } = pdf.bufferedPageRange()
  const set = (text: string) => setLines([{ text }], SETTINGS.furniture, BODY_WIDTH * 0.7, faces)[0]
  const [head, address] = [set(`${kicker} · ${title}`), set(foot)]
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page)
    const number = set(`${page + 1} / ${count}`)
    artifact(
      pdf,
      () => {
        if (page > start) draw(flow, head, PAGE.top - 34, 'start')
        draw(flow, address, PAGE.height - PAGE.bottom + 32, 'start')
        draw(flow, number, PAGE.height - PAGE.bottom + 32, 'end')
        const y = PAGE.height - PAGE.bottom + 26
        pdf
          .moveTo(PAGE.left, y)
          .lineTo(PAGE.left + BODY_WIDTH, y)
          .lineWidth(0.4)
          .strokeColor(COLOURS.faint)
          .stroke()
      },
      'Pagination',
    )
  }
}

function draw({ pdf }: PageFlow, line: SetLine | undefined, y: number, align: 'start' | 'end'): void {
  if (!line) return
  let x = align === 'start' ? PAGE.left : PAGE.left + BODY_WIDTH - line.width
  const { size, leading } = SETTINGS.furniture
  for (const { text, face, colour, width } of line.pieces) {
    pdf.font(face).fontSize(size).fillColor(colour)
    pdf.text(text, x, y + leading / 2 + size * 0.38, { lineBreak: false, baseline: 'alphabetic' })
    x += width
  }
}

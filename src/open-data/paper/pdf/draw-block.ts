import type { Block, Heading, NumberedList, Paragraph } from '../paper-document.ts'
import { drawTable } from './draw-table.ts'
import {
  drawLine,
  keepTogether,
  leaveSpace,
  type PageFlow,
  room,
  type Tag,
  turnPage,
  within,
} from './page-flow.ts'
import { type SetLine, setLines } from './set-lines.ts'
import { BODY_WIDTH, PAGE, type Setting, SETTINGS, SPACE } from './theme.ts'

export function drawBlock(flow: PageFlow, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(flow, block)
    case 'paragraph':
      return drawParagraph(flow, block)
    case 'list':
      return drawList(flow, block)
    case 'table':
      return drawTable(flow, block)
  }
}

/** Two rows of a table, or two lines, that a heading never stands without. */
const AFTER_HEADING = 64

function drawHeading(flow: PageFlow, { level, text }: Heading): void {
  const setting = level === 2 ? SETTINGS.heading2 : SETTINGS.heading3
  const lines = setLines(text, setting, BODY_WIDTH, flow.faces)
  leaveSpace(flow, level === 2 ? SPACE.heading2 : SPACE.heading3)
  keepTogether(flow, lines.length * setting.leading + AFTER_HEADING)
  if (level === 2) flow.pdf.outline.addItem(text.map((run) => run.text).join(''))
  drawLines(flow, lines, setting, within(flow.pdf, flow.root, `H${level}`))
}

function drawParagraph(flow: PageFlow, { text, tone }: Paragraph): void {
  const setting = SETTINGS[tone ?? 'body']
  leaveSpace(flow, SPACE.paragraph)
  drawLines(flow, setLines(text, setting, BODY_WIDTH, flow.faces), setting, within(flow.pdf, flow.root, 'P'))
}

const HANGING = 22

function drawList(flow: PageFlow, { items }: NumberedList): void {
  const setting = SETTINGS.cell
  const list = within(flow.pdf, flow.root, 'L')
  leaveSpace(flow, SPACE.list)
  for (const [place, item] of items.entries()) {
    const lines = setLines(item, setting, BODY_WIDTH - HANGING, flow.faces)
    keepTogether(flow, lines.length * setting.leading)
    const element = within(flow.pdf, list, 'LI')
    const [number] = setLines([{ text: `[${place + 1}]`, tone: 'quiet' }], setting, HANGING, flow.faces)
    if (number) drawLine(flow, number, setting, within(flow.pdf, element, 'Lbl'), { x: PAGE.left, y: flow.y })
    drawLines(flow, lines, setting, within(flow.pdf, element, 'LBody'), PAGE.left + HANGING)
  }
}

/** Lines of a text; neither its first nor its last stands alone on a page. */
export function drawLines(
  flow: PageFlow,
  lines: readonly SetLine[],
  setting: Setting,
  tag: Tag,
  x: number = PAGE.left,
): void {
  let rest = lines
  while (rest.length > 0) {
    const here = linesHere(rest.length, Math.floor(room(flow) / setting.leading))
    for (const line of rest.slice(0, here)) {
      drawLine(flow, line, setting, tag, { x, y: flow.y })
      flow.y += setting.leading
    }
    rest = rest.slice(here)
    if (rest.length > 0) turnPage(flow)
  }
}

function linesHere(count: number, fit: number): number {
  if (fit >= count) return count
  const here = count - fit === 1 ? fit - 1 : fit
  return here < 2 ? 0 : here
}

import type { Faces } from './faces.ts'
import { COLOURS, PAGE, type Setting } from './theme.ts'
import type { SetLine, SetPiece } from './set-lines.ts'

export type Pdf = PDFKit.PDFDocument
/** An element of the tree that programs read aloud from. */
export interface Tag {
  readonly element: ReturnType<Pdf['struct']>
  /** "TD" */
  readonly type: Parameters<Pdf['struct']>[0]
}

/** Where the next block goes. */
export interface PageFlow {
  readonly pdf: Pdf
  readonly faces: Faces
  /** The element that blocks are put into. */
  readonly root: Tag
  y: number
}

const END = PAGE.height - PAGE.bottom

export function room({ y }: PageFlow): number {
  return END - y
}

export const WHOLE_PAGE = END - PAGE.top

export function isAtTop({ y }: PageFlow): boolean {
  return y <= PAGE.top
}

export function turnPage(flow: PageFlow): void {
  flow.pdf.addPage()
  flow.y = PAGE.top
}

/** Turns the page when what comes is higher than what is left of it. */
export function keepTogether(flow: PageFlow, height: number): void {
  if (height > room(flow) && !isAtTop(flow)) turnPage(flow)
}

export function leaveSpace(flow: PageFlow, space: number): void {
  if (!isAtTop(flow)) flow.y += space
}

export interface At {
  readonly x: number
  /** The top of the line. */
  readonly y: number
  /** For lines that stand at the end. */
  readonly width?: number
}

/** Draws a line; what is in another language, or drawn otherwise than meant, says so. */
export function drawLine({ pdf }: PageFlow, line: SetLine, setting: Setting, tag: Tag, at: At): void {
  let x = at.width === undefined ? at.x : at.x + at.width - line.width
  for (const piece of line.pieces) {
    const owner = piece.lang === undefined ? tag : within(pdf, tag, 'Span', { lang: piece.lang })
    tagged(pdf, owner, () => drawPiece(pdf, piece, setting, x, at.y))
    x += piece.width
  }
}

function drawPiece(
  pdf: Pdf,
  { text, actual, face, colour }: SetPiece,
  setting: Setting,
  x: number,
  y: number,
): void {
  const baseline = y + setting.leading / 2 + setting.size * 0.38 // the middle of a Han character on that of the line
  if (actual !== undefined) pdf.markContent('Span', { actual })
  pdf
    .font(face)
    .fontSize(setting.size)
    .fillColor(colour)
    .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
  if (actual !== undefined) pdf.endMarkedContent()
}

/** An element inside another. */
export function within(pdf: Pdf, parent: Tag, type: Tag['type'], options: TagOptions = {}): Tag {
  const element = pdf.struct(type, options)
  parent.element.add(element)
  return { element, type }
}

interface TagOptions {
  readonly lang?: string
  readonly title?: string
  /** What a TH is the name of. */
  readonly scope?: 'Column' | 'Row'
}

/** What is drawn meanwhile belongs to the element. */
export function tagged(pdf: Pdf, { element, type }: Tag, draw: () => void): void {
  const content = pdf.markStructureContent(type)
  draw()
  pdf.endMarkedContent()
  element.add(content)
}

/** What is drawn meanwhile is of no meaning: rules, washes, what every page repeats. */
export function artifact(pdf: Pdf, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}

export function rule(
  pdf: Pdf,
  y: number,
  [from, to]: readonly [number, number],
  colour: string = COLOURS.line,
  width = 0.5,
): void {
  artifact(pdf, () => pdf.moveTo(from, y).lineTo(to, y).lineWidth(width).strokeColor(colour).stroke())
}

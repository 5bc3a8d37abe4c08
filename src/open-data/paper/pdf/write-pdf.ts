import PdfKit from 'pdfkit'
import { paperWords } from '../../../words/paper/words.ts'
import type { PaperDocument } from '../paper-document.ts'
import { drawBlock, drawLines } from './draw-block.ts'
import { type Faces, facesFor, MISSING } from './faces.ts'
import { drawFurniture, furnitureTexts } from './furniture.ts'
import { artifact, leaveSpace, type PageFlow, type Pdf, type Tag, within } from './page-flow.ts'
import { setLines } from './set-lines.ts'
import { BODY_WIDTH, COLOURS, PAGE, SETTINGS } from './theme.ts'

/**
 * The document as PDF 1.7, tagged as PDF/UA asks: a tree with headings, tables with the names of their rows and columns,
 * lists, the language of each part, a title and bookmarks; what every page repeats is marked as of no meaning.
 */
export async function writePdf(document: PaperDocument): Promise<Uint8Array> {
  const faces = await facesFor(document, furnitureTexts(document))
  const pdf = openPdf(document, faces)
  const bytes = collected(pdf)
  const root: Tag = { element: pdf.struct('Document'), type: 'Document' }
  pdf.addStructure(root.element)
  const flow: PageFlow = { pdf, faces, root, y: PAGE.top }
  pdf.addPage()
  drawTitle(flow, document)
  for (const block of document.blocks) drawBlock(flow, block)
  sayWhatIsMissing(flow, document)
  drawFurniture(flow, document)
  root.element.end()
  pdf.end()
  return bytes
}

function openPdf({ locale, title, kicker, publishedAt }: PaperDocument, { typefaces }: Faces): Pdf {
  const options = {
    autoFirstPage: false,
    bufferPages: true,
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: locale,
    displayTitle: true,
    info: {
      Title: title,
      Author: kicker,
      Creator: 'Gyoryu',
      CreationDate: new Date(publishedAt),
      ModDate: new Date(publishedAt),
    },
  }
  const pdf = new PdfKit(options as PDFKit.PDFDocumentOptions) // the types lack PDF/UA, and what has no margins
  for (const [name, { font }] of typefaces) pdf.registerFont(name, Buffer.from(font))
  return pdf
}

function collected(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}

function drawTitle(flow: PageFlow, { kicker, title, subtitle }: PaperDocument): void {
  const set = (
    text: PaperDocument['subtitle'],
    setting: (typeof SETTINGS)[keyof typeof SETTINGS],
    type: string,
  ) =>
    drawLines(
      flow,
      setLines(text, setting, BODY_WIDTH, flow.faces),
      setting,
      within(flow.pdf, flow.root, type),
    )
  set([{ text: kicker }], SETTINGS.kicker, 'P')
  set([{ text: title }], SETTINGS.title, 'H1')
  if (subtitle.length > 0) set(subtitle, SETTINGS.subtitle, 'P')
  drawThread(flow)
}

/** Two cities and the thread between them. */
function drawThread(flow: PageFlow): void {
  const y = flow.y + 9
  const [from, to] = [PAGE.left, PAGE.left + BODY_WIDTH]
  const middle = (from + to) / 2
  artifact(flow.pdf, () => {
    flow.pdf.lineWidth(0.8)
    flow.pdf
      .moveTo(from + 3, y)
      .lineTo(middle, y)
      .strokeColor(COLOURS.home)
      .stroke()
    flow.pdf
      .moveTo(middle, y)
      .lineTo(to - 3, y)
      .strokeColor(COLOURS.partner)
      .stroke()
    flow.pdf.circle(from + 3, y, 3).fill(COLOURS.home)
    flow.pdf.circle(to - 3, y, 3).fill(COLOURS.partner)
  })
  flow.y = y + 9
}

/** A character that no font has is not lost: it is named at the end. */
function sayWhatIsMissing(flow: PageFlow, { locale }: PaperDocument): void {
  const { missing } = flow.faces
  if (missing.length === 0) return
  const codes = missing.map((sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`)
  leaveSpace(flow, 8)
  const lines = setLines(
    [{ text: paperWords(locale).missing(MISSING, codes.join(', ')) }],
    SETTINGS.quiet,
    BODY_WIDTH,
    flow.faces,
  )
  drawLines(flow, lines, SETTINGS.quiet, within(flow.pdf, flow.root, 'P'))
}

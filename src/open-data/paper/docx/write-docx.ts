import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import type { Block, PaperDocument } from '../paper-document.ts'
import { languageFor } from './fonts.ts'
import { BODY_WIDTH, COLOURS, eighths, PAGE, twips } from './measures.ts'
import { paragraphOf } from './paragraphs.ts'
import { NUMBERING, SOURCES, stylesFor } from './styles.ts'
import { tableOf } from './table.ts'
import { timeless } from './timeless.ts'

/** The document for word processors (Office Open XML): styles by name, heads of tables on every page, languages said. */
export async function writeDocx(document: PaperDocument): Promise<Uint8Array> {
  const { locale, kicker, title, publishedAt } = document
  const file = new Document({
    title,
    creator: kicker,
    lastModifiedBy: kicker,
    description: document.foot,
    styles: stylesFor(locale),
    numbering: NUMBERING,
    features: { updateFields: false },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: {
              top: twips(PAGE.top),
              bottom: twips(PAGE.bottom),
              left: twips(PAGE.side),
              right: twips(PAGE.side),
              header: twips(32),
              footer: twips(32),
            },
          },
        },
        headers: {
          default: new Header({
            children: [paragraphOf([{ text: `${kicker} · ${title}` }], { style: 'Furniture' })],
          }),
        },
        footers: { default: footer(document), first: footer(document) },
        children: [...titleOf(document), ...document.blocks.flatMap(contentOf)],
      },
    ],
  })
  return timeless(await Packer.toBuffer(file), {
    at: new Date(publishedAt),
    language: languageFor(locale).value,
  })
}

function titleOf({ kicker, title, subtitle }: PaperDocument): Paragraph[] {
  return [
    paragraphOf([{ text: kicker }], { style: 'Kicker' }),
    paragraphOf([{ text: title }], { heading: HeadingLevel.TITLE }),
    paragraphOf(subtitle, {
      style: 'Subtitle',
      border: { bottom: { style: BorderStyle.SINGLE, size: eighths(1), color: COLOURS.home, space: 6 } },
    }),
  ]
}

function contentOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        paragraphOf(block.text, {
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ]
    case 'paragraph':
      return [paragraphOf(block.text, block.tone ? { style: block.tone === 'lead' ? 'Lead' : 'Quiet' } : {})]
    case 'list':
      return block.items.map((item) =>
        paragraphOf(item, { style: 'Cell', numbering: { reference: SOURCES, level: 0 } }),
      )
    case 'table':
      return [tableOf(block)]
  }
}

function footer({ foot }: PaperDocument): Footer {
  const number = new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Furniture',
        border: { top: { style: BorderStyle.SINGLE, size: eighths(0.5), color: COLOURS.faint, space: 6 } },
        tabStops: [{ type: TabStopType.RIGHT, position: twips(BODY_WIDTH) }],
        children: [new TextRun({ text: foot }), number],
      }),
    ],
  })
}

import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'
import type { Locale } from '../../../kernel/locale.ts'
import { fontFor, languageFor } from './fonts.ts'
import { COLOURS, halfPoints, twips } from './measures.ts'

/** The names under which the parts of a document are set, so that an office can change the look in one place. */
export function stylesFor(locale: Locale): IStylesOptions {
  const base = { basedOn: 'Normal', quickFormat: true }
  const set = (size: number, colour: string, bold: boolean) => ({
    size: halfPoints(size),
    color: colour,
    bold,
  })
  const spaced = (before: number, after: number) => ({
    before: twips(before),
    after: twips(after),
    line: 276,
    lineRule: LineRuleType.AUTO,
  })
  return {
    default: {
      document: {
        run: {
          font: fontFor(locale),
          size: halfPoints(10),
          color: COLOURS.ink,
          language: languageFor(locale),
        },
        paragraph: { spacing: { after: twips(5), line: 300, lineRule: LineRuleType.AUTO } },
      },
      title: { run: set(23, COLOURS.ink, true), paragraph: { spacing: spaced(0, 2), keepNext: true } },
      // Without a level of the outline a heading is one to the eye alone.
      heading1: {
        run: set(13, COLOURS.ink, true),
        paragraph: { spacing: spaced(20, 6), keepNext: true, outlineLevel: 0 },
      },
      heading2: {
        run: set(10.5, COLOURS.ink, true),
        paragraph: { spacing: spaced(12, 4), keepNext: true, outlineLevel: 1 },
      },
    },
    paragraphStyles: [
      {
        ...base,
        id: 'Kicker',
        name: 'Kicker',
        run: set(9, COLOURS.home, true),
        paragraph: { spacing: spaced(0, 0), keepNext: true },
      },
      {
        ...base,
        id: 'Subtitle',
        name: 'Subtitle',
        run: set(10.5, COLOURS.soft, false),
        paragraph: { spacing: spaced(0, 4) },
      },
      { ...base, id: 'Lead', name: 'Lead', run: { size: halfPoints(10.5) } },
      { ...base, id: 'Quiet', name: 'Quiet', run: set(8.5, COLOURS.quiet, false) },
      {
        ...base,
        id: 'Cell',
        name: 'Cell',
        run: { size: halfPoints(9) },
        paragraph: { spacing: { before: 0, after: 0, line: 276, lineRule: LineRuleType.AUTO } },
      },
      { ...base, id: 'Furniture', name: 'Furniture', run: set(7.5, COLOURS.quiet, false) },
    ],
  }
}

export const SOURCES = 'sources'

/** [1], [2] … as the tables point at them. */
export const NUMBERING = {
  config: [
    {
      reference: SOURCES,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '[%1]',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: twips(22), hanging: twips(22) } } },
        },
      ],
    },
  ],
}

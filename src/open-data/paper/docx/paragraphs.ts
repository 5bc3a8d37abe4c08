import { type IParagraphOptions, Paragraph, TextRun } from 'docx'
import { toLocale } from '../../../kernel/locale.ts'
import type { Line, Run } from '../paper-document.ts'
import { fontFor, languageFor } from './fonts.ts'
import { COLOURS } from './measures.ts'

export function paragraphOf(
  line: Line,
  options: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph {
  return new Paragraph({ ...options, children: line.map(runOf) })
}

/** What is in another language says so, and is set as readers of that language are used to see it. */
function runOf({ text, lang, tone }: Run): TextRun {
  const spoken = lang === undefined ? undefined : toLocale(lang.slice(0, 2))
  return new TextRun({
    text: storable(text),
    ...(tone === 'strong' ? { bold: true } : {}),
    ...(tone === 'quiet' ? { bold: false, color: COLOURS.quiet } : {}),
    ...(spoken
      ? { language: languageFor(spoken), font: fontFor(spoken) }
      : lang
        ? { language: { value: lang } }
        : {}),
  })
}

/** XML has no signs that steer, and no halves of characters. */
function storable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, '')
}

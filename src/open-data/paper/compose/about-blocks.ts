import { licenceOf } from '../../../records/published/described/licence.ts'
import { dayInWords } from '../../../ui/date-text.ts'
import { paperWords } from '../../../words/paper/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Block, Cell, Line } from '../paper-document.ts'
import { plain } from './lines.ts'
import type { PaperAsked } from '../paper-asked.ts'

/** Of which day the document is, where it comes from and what may be done with it. */
export function aboutBlocks({ locale, register, scope, today, page }: PaperAsked): Block[] {
  const words = paperWords(locale)
  const licence = licenceOf(register.licence)
  const terms = licence ? [licence.name, licence.address].filter(Boolean).join(' · ') : words.noLicence
  const row = (label: string, text: string): Cell[] => [[plain(label)], [plain(text)] satisfies Line[]]
  return [
    { kind: 'heading', level: 2, text: plain(words.aboutDocument) },
    {
      kind: 'table',
      caption: words.aboutDocument,
      headed: false,
      columns: [
        { label: wordsFor(locale).factsLabel, share: 24, names: 'label' },
        { label: wordsFor(locale).factsValue, share: 76 },
      ],
      rows: [
        row(words.madeOn, dayInWords(today, locale)),
        row(words.dataDate, dayInWords(scope.dataDate, locale)),
        row(words.address, page),
        row(wordsFor(locale).licence, terms),
      ],
    },
  ]
}

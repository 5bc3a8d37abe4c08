import { inWords } from '../../../edtf/in-words.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { AgreementView } from '../../../records/published/views.ts'
import { paperWords } from '../../../words/paper/words.ts'
import { recordWords } from '../../../words/record/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Cell, Line, Table } from '../paper-document.ts'
import { joined, lineOf, plain } from './lines.ts'
import type { Sources } from './sources.ts'

/** Each agreement with all its dates: intent, vote, signing and effect are different days. */
export function agreementTable(
  agreements: readonly AgreementView[],
  { locale, sources }: { readonly locale: Locale; readonly sources: Sources },
): Table {
  const record = recordWords(locale)
  return {
    kind: 'table',
    caption: wordsFor(locale).agreementsTitle,
    headed: true,
    columns: [
      { label: paperWords(locale).agreement, share: 40, names: 'label' },
      { label: record.dates, share: 60 },
    ],
    rows: agreements.map((agreement): Cell[] => [
      headOf(agreement, locale, sources),
      agreement.dates.map((one) => dateLine(one, locale)),
    ]),
  }
}

function headOf(
  { type, name, thirdParties, source, reason }: AgreementView,
  locale: Locale,
  sources: Sources,
): Cell {
  const kind = plain(wordsFor(locale).agreements[type])
  const others = thirdParties.map((one) => lineOf(one, locale))
  return [
    [...kind, ...sources.markOf(source)],
    ...(name ? [lineOf(name, locale)] : []),
    ...(others.length > 0 ? [joined(others, ' · ')] : []),
    ...(reason ? [lineOf(reason, locale)] : []),
  ]
}

function dateLine({ role, date, place, number }: AgreementView['dates'][number], locale: Locale): Line {
  return [
    ...plain(`${wordsFor(locale).agreementDates[role]} `, 'quiet'),
    ...plain(inWords(date, locale)),
    ...(place ? [{ text: ' · ' }, ...lineOf(place, locale)] : []),
    ...(number ? [{ text: ` · ${number}` }] : []),
  ]
}

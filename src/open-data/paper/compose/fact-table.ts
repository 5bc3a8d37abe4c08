import { inWords } from '../../../edtf/in-words.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { FactView } from '../../../records/published/views.ts'
import { dayInWords } from '../../../ui/date-text.ts'
import { groupFacts, rowsOf } from '../../../ui/fact-groups.ts'
import { labelledFor } from '../../../ui/fact-labels.ts'
import { yearsPastUse } from '../../../ui/fact-shelf-life.ts'
import { quantity } from '../../../words/quantity.ts'
import { recordWords } from '../../../words/record/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Cell, Line, Table } from '../paper-document.ts'
import { joined, lineOf, plain } from './lines.ts'
import type { Sources } from './sources.ts'

interface Around {
  readonly partner: string
  readonly locale: Locale
  readonly today: string
  readonly sources: Sources
}

/** Each value with as of when it holds, when a person last looked, and where it came from. */
export function factTable(facts: readonly FactView[], around: Around): Table {
  const { locale, partner } = around
  const words = wordsFor(locale)
  return {
    kind: 'table',
    caption: words.factsCaption(partner),
    headed: true,
    columns: [
      { label: words.factsLabel, share: 24, names: 'label' },
      { label: words.factsValue, share: 50 },
      { label: words.factsAsOf, share: 26 },
    ],
    rows: groupFacts(facts.map((fact) => labelledFor(fact, locale))).flatMap(({ label, lines }) =>
      lines.flatMap((line) =>
        rowsOf(line).map(({ fact, earlier }) => {
          const labels = [...(label ? [label] : []), ...line.labels].map((one) => lineOf(one, locale))
          return rowOf({ ...fact, earlier }, joined(labels, ' › '), around)
        }),
      ),
    ),
  }
}

type Shown = Parameters<typeof rowsOf>[0]['facts'][number]

function rowOf(fact: Shown & { readonly earlier: readonly Shown[] }, label: Line, around: Around): Cell[] {
  const { locale, sources } = around
  const earlier = fact.earlier.map((one): Line => [
    ...plain(`${one.asOf ? inWords(one.asOf, locale) : ''} `, 'quiet'),
    ...valueOf(one, locale),
  ])
  const [first = [], ...rest] = ageOf(fact, around)
  return [[label], [valueOf(fact, locale), ...earlier], [[...first, ...sources.markOf(fact.source)], ...rest]]
}

function valueOf({ number, unit, text }: Shown, locale: Locale): Line {
  return number !== null && unit ? plain(quantity(number, unit, locale)) : lineOf(text, locale)
}

function ageOf(fact: Shown, { today, locale }: Around): Line[] {
  const words = wordsFor(locale)
  const { asOf, checkedOn } = fact
  const overdue = yearsPastUse(fact, today)
  return [
    plain(asOf ? words.asOf(inWords(asOf, locale)) : words.asOfUnknown),
    ...(checkedOn ? [plain(words.checkedOn(dayInWords(checkedOn, locale)))] : []),
    ...(overdue === null ? [] : [plain(recordWords(locale).stale(overdue), 'strong')]),
  ]
}

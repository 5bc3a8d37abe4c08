import type { Locale } from '../../../kernel/locale.ts'
import type { ExchangeView } from '../../../records/published/views.ts'
import { peopleByYear } from '../../../ui/people/people-by-year.ts'
import { grouped } from '../../../words/quantity.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Block, Cell } from '../paper-document.ts'
import { plain } from './lines.ts'

/** Who came and who went, of the years in which anybody did. */
export function peopleBlocks(exchanges: readonly ExchangeView[], today: string, locale: Locale): Block[] {
  const { years, uncounted } = peopleByYear(exchanges, today)
  const travelled = years.filter(({ came, went }) => came + went > 0)
  if (travelled.length === 0) return []
  const words = wordsFor(locale)
  const sum = (side: 'came' | 'went') => travelled.reduce((total, year) => total + year[side], 0)
  const row = (label: string, came: number, went: number): Cell[] => [
    [plain(label)],
    [plain(grouped(came, locale))],
    [plain(grouped(went, locale))],
  ]
  return [
    { kind: 'heading', level: 2, text: plain(words.chart) },
    {
      kind: 'table',
      caption: words.chart,
      headed: true,
      columns: [
        { label: words.chartYear, share: 40, names: 'label' },
        { label: words.chartCame, share: 30, align: 'end' },
        { label: words.chartWent, share: 30, align: 'end' },
      ],
      rows: [
        ...travelled.map(({ year, came, went }) => row(String(year), came, went)),
        row(words.chartTotal, sum('came'), sum('went')),
      ],
    },
    ...(uncounted > 0
      ? [{ kind: 'paragraph', tone: 'quiet', text: plain(words.chartUncounted(uncounted)) } as const]
      : []),
  ]
}

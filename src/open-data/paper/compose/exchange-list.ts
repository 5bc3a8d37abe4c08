import { setImmediate } from 'node:timers/promises'
import type { ChronicleView, ListedExchange } from '../../../records/published/chronicle.view.ts'
import type { PartnerLink } from '../../../records/published/views.ts'
import { yearOf } from '../../../ui/exchanges/exchange.ts'
import { chronicleWords } from '../../../words/chronicle/words.ts'
import { inLocale } from '../../../words/in-locale.ts'
import { paperWords } from '../../../words/paper/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { PaperAsked } from '../paper-asked.ts'
import type { Block, PaperDocument } from '../paper-document.ts'
import { aboutBlocks } from './about-blocks.ts'
import { exchangeTable } from './exchange-table.ts'
import { paperFrame } from './frame.ts'
import { languageNote, plain } from './lines.ts'
import { type Sources, sourcesOf } from './sources.ts'

export interface ListedOnPaper extends Pick<ChronicleView, 'total' | 'people'> {
  /** Newest first. */
  readonly exchanges: readonly ListedExchange[]
  /** The one whose exchanges were asked for; null for all. */
  readonly partner: PartnerLink | null
}

/** Exchanges year by year, the newest first, as the chronicle has them. */
export async function exchangeList(asked: PaperAsked, listed: ListedOnPaper): Promise<PaperDocument> {
  const { locale } = asked
  const { exchanges, partner } = listed
  const words = paperWords(locale)
  const sources = sourcesOf(
    exchanges.map(({ source }) => source),
    locale,
  )
  const title = partner ? words.listWith(inLocale(partner.names, locale).text) : words.list
  return paperFrame(
    asked,
    title,
    [],
    [
      ...totals(asked, listed),
      ...(await yearBlocks(asked, listed, sources)),
      ...sources.blocks,
      ...aboutBlocks(asked),
    ],
  )
}

function totals({ locale, year }: PaperAsked, { exchanges, total, people }: ListedOnPaper): Block[] {
  const [words, chronicle] = [paperWords(locale), chronicleWords(locale)]
  if (total === 0)
    return [
      {
        kind: 'paragraph',
        text: plain(year === null ? wordsFor(locale).noExchange : words.noneInYear(year)),
      },
    ]
  const counts = [chronicle.total(total), chronicle.went(people.went), chronicle.came(people.came)]
  const quiet = [
    ...(total > exchanges.length ? [words.onlyLatest(exchanges.length, total)] : []),
    ...(people.uncounted > 0 ? [chronicle.uncounted(people.uncounted)] : []),
    ...(exchanges.some(({ directionBasis }) => directionBasis === 'inferred')
      ? [wordsFor(locale).inferredHint]
      : []),
  ]
  return [
    { kind: 'paragraph', tone: 'lead', text: plain(counts.join(' · '), 'strong') },
    ...languageNote(
      exchanges.map((one) => one.title),
      locale,
    ),
    ...quiet.map((text) => ({ kind: 'paragraph', tone: 'quiet', text: plain(text) }) as const),
  ]
}

async function yearBlocks(
  { locale }: PaperAsked,
  { exchanges, partner }: ListedOnPaper,
  sources: Sources,
): Promise<Block[]> {
  const blocks: Block[] = []
  for (const [year, ofYear] of Map.groupBy(exchanges, yearOf)) {
    await setImmediate() // so that others are answered between the years
    const title = year === null ? wordsFor(locale).yearUnknown : String(year)
    blocks.push(
      { kind: 'heading', level: 2, text: plain(title) },
      exchangeTable(ofYear, { locale, sources, caption: title, withPartner: partner === null }),
    )
  }
  return blocks
}

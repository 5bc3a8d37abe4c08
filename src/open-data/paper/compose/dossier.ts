import { pulseOf } from '../../../records/published/pulse/pulse.ts'
import type { ExchangeView, PartnerView } from '../../../records/published/views.ts'
import { yearOf } from '../../../ui/exchanges/exchange.ts'
import { evidenceOf } from '../../../ui/pulse/pulse.ts'
import { inWords } from '../../../edtf/in-words.ts'
import { inLocale } from '../../../words/in-locale.ts'
import { countryName } from '../../../words/language-names.ts'
import { paperWords } from '../../../words/paper/words.ts'
import { pulseWords } from '../../../words/pulse/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { PaperAsked } from '../paper-asked.ts'
import type { Block, Line, PaperDocument } from '../paper-document.ts'
import { aboutBlocks } from './about-blocks.ts'
import { agreementTable } from './agreement-table.ts'
import { exchangeTable } from './exchange-table.ts'
import { factTable } from './fact-table.ts'
import { paperFrame } from './frame.ts'
import { joined, languageNote, lineOf, plain } from './lines.ts'
import { overviewTable } from './overview-table.ts'
import { peopleBlocks } from './people-table.ts'
import { type Sources, sourcesOf } from './sources.ts'

/** All of one tie, in the order of its page; of a year only what happened in it. */
export function dossier(asked: PaperAsked, whole: PartnerView): PaperDocument {
  const { locale, year } = asked
  const exchanges = year === null ? whole.exchanges : whole.exchanges.filter((one) => yearOf(one) === year)
  const partner = inLocale(whole.names, locale).text
  const sources = sourcesOf(
    [...whole.facts, ...whole.agreements, ...exchanges].map(({ source }) => source),
    locale,
  )
  const title = paperWords(locale).dossier(partner)
  return paperFrame(asked, title, subtitleOf(whole, asked), [
    { kind: 'heading', level: 2, text: plain(paperWords(locale).overview) },
    overviewTable(whole, asked),
    ...pulseBlocks(whole, asked),
    ...backgroundBlocks(whole, asked),
    ...factBlocks(whole, partner, sources, asked),
    ...agreementBlocks(whole, sources, asked),
    ...exchangeBlocks(exchanges, partner, sources, asked),
    ...peopleBlocks(exchanges, asked.today, locale),
    ...sources.blocks,
    ...aboutBlocks(asked),
  ])
}

/** The name in the partner's own letters, the state and the country. */
function subtitleOf({ names, place }: PartnerView, { locale }: PaperAsked): Line {
  const own = names['en'] ?? place.names['en']
  const parts = [
    ...(own && own !== inLocale(names, locale).text ? [[{ text: own, lang: 'en' }]] : []),
    ...(place.region ? [lineOf(place.region, locale)] : []),
    ...(place.country ? [plain(countryName(place.country, locale))] : []),
  ]
  return joined(parts, ' · ')
}

function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [{ kind: 'heading', level: 2, text: plain(title) }, ...blocks] : []
}

/** Whether the tie lives, by the register's own rule, on the day of the document. */
function pulseBlocks({ exchanges: contacts, tie, agreements }: PartnerView, asked: PaperAsked): Block[] {
  const { locale, today, register } = asked
  if (contacts.length === 0 && tie === null) return []
  const words = pulseWords(locale)
  const told = pulseOf({ contacts, since: tie?.since ?? null, agreements }, today, register.pulse)
  const evidence = words.evidence(evidenceOf(told, locale))
  return section(words.title, [
    {
      kind: 'paragraph',
      tone: 'lead',
      text: [{ text: words.statuses[told.status], tone: 'strong' }, { text: ` — ${evidence}` }],
    },
    ...(told.next
      ? [{ kind: 'paragraph', text: plain(words.next(inWords(told.next.date, locale))) } as const]
      : []),
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: plain(words.rule(told.rule.quietAfter, told.rule.dormantAfter)),
    },
  ])
}

function backgroundBlocks({ background }: PartnerView, { locale }: PaperAsked): Block[] {
  const paragraphs = background.map((text) => ({ kind: 'paragraph', text: lineOf(text, locale) }) as const)
  return section(
    wordsFor(locale).background,
    paragraphs.length > 0 ? [...languageNote(background, locale), ...paragraphs] : [],
  )
}

function factBlocks({ facts }: PartnerView, partner: string, sources: Sources, asked: PaperAsked): Block[] {
  return section(
    wordsFor(asked.locale).facts,
    facts.length > 0 ? [factTable(facts, { ...asked, partner, sources })] : [],
  )
}

function agreementBlocks({ agreements }: PartnerView, sources: Sources, { locale }: PaperAsked): Block[] {
  const words = wordsFor(locale)
  const ours = agreements.filter(({ thirdParties }) => thirdParties.length === 0)
  const others = agreements.filter(({ thirdParties }) => thirdParties.length > 0)
  return section(words.agreementsTitle, [
    ...(ours.length > 0 ? [agreementTable(ours, { locale, sources })] : []),
    ...(others.length > 0
      ? [
          { kind: 'heading', level: 3, text: plain(words.thirdPartyAgreements) } as const,
          agreementTable(others, { locale, sources }),
        ]
      : []),
  ])
}

function exchangeBlocks(
  exchanges: readonly ExchangeView[],
  partner: string,
  sources: Sources,
  { locale, year }: PaperAsked,
): Block[] {
  const words = wordsFor(locale)
  const caption = words.tableCaption(partner)
  const empty = year === null ? words.noExchange : paperWords(locale).noneInYear(year)
  return section(words.exchanges, [
    ...languageNote(
      exchanges.map(({ title: told }) => told),
      locale,
    ),
    ...(exchanges.some(({ directionBasis }) => directionBasis === 'inferred')
      ? [{ kind: 'paragraph', tone: 'quiet', text: plain(words.inferredHint) } as const]
      : []),
    exchanges.length > 0
      ? exchangeTable(exchanges, { locale, sources, caption, withPartner: false })
      : { kind: 'paragraph', text: plain(empty) },
  ])
}

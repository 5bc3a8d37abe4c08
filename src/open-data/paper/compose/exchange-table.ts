import { inWords } from '../../../edtf/in-words.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { ExchangeView, PartnerLink } from '../../../records/published/views.ts'
import { chronicleWords } from '../../../words/chronicle/words.ts'
import { grouped } from '../../../words/quantity.ts'
import { recordWords } from '../../../words/record/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Cell, Column, Line, Table } from '../paper-document.ts'
import { lineOf, plain } from './lines.ts'
import type { Sources } from './sources.ts'

export type PaperExchange = ExchangeView & { readonly partner?: PartnerLink }

interface Around {
  readonly locale: Locale
  readonly sources: Sources
  readonly caption: string
  /** Whether each row names its partner. */
  readonly withPartner: boolean
}

/** Exchanges in the order in which they are given. */
export function exchangeTable(exchanges: readonly PaperExchange[], around: Around): Table {
  const { locale, caption, withPartner } = around
  return {
    kind: 'table',
    caption,
    headed: true,
    columns: columnsIn(locale, withPartner),
    rows: exchanges.map((exchange) => rowOf(exchange, around)),
  }
}

/** Words for kinds are longer in English. */
function columnsIn(locale: Locale, withPartner: boolean): Column[] {
  const words = wordsFor(locale)
  const [date, kind] = locale === 'en' ? [20, 17] : [24, 12]
  const [partner, direction, people] = [withPartner ? 13 : 0, 12, 9]
  const what = 100 - date - partner - kind - direction - people
  return [
    { label: words.tableDate, share: date },
    ...(withPartner ? [{ label: chronicleWords(locale).partner, share: partner }] : []),
    { label: words.tableWhat, share: what, names: 'subject' },
    { label: words.tableKind, share: kind },
    { label: words.tableDirection, share: direction },
    { label: words.tablePeople, share: people, align: 'end' },
  ]
}

function rowOf(exchange: PaperExchange, { locale, sources, withPartner }: Around): Cell[] {
  const words = wordsFor(locale)
  const { date, kind, direction, people } = exchange
  return [
    [plain(inWords(date, locale))],
    ...(withPartner ? [[exchange.partner ? lineOf(exchange.partner.names, locale) : []]] : []),
    [[...lineOf(exchange.title, locale), ...stateOf(exchange, locale), ...sources.markOf(exchange.source)]],
    [plain(words.kinds[kind])],
    [[...plain(words.directions[direction]), ...basisOf(exchange, locale)]],
    [people === null ? [] : plain(grouped(people, locale))],
  ]
}

/** What did not take place, or not yet, must not look as if it had. */
function stateOf({ state }: PaperExchange, locale: Locale): Line {
  return state === 'held' ? [] : [{ text: ` (${recordWords(locale).states[state]})`, tone: 'strong' }]
}

function basisOf({ directionBasis }: PaperExchange, locale: Locale): Line {
  return directionBasis === 'inferred' ? [{ text: ` ${wordsFor(locale).inferred}`, tone: 'quiet' }] : []
}

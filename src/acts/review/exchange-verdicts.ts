import { inOwnLanguage } from '../../kernel/language-of.ts'
import type { Exchange } from '../../records/exchange/exchange.ts'
import type { Kept } from '../../records/record-row.ts'
import type { ExchangeEntry, Told } from '../publish-source/reviewed-drafts.ts'
import { type Comparison, differing, type Likeness, type Verdict, verdictsOn } from './verdict.ts'

export type KeptExchange = Kept<Exchange, 'exchange'>

/** What the exchanges that a page tells are to those that stand with its partner. */
export function exchangeVerdicts(
  told: readonly Told<ExchangeEntry>[],
  stored: readonly KeptExchange[],
): Map<Told<ExchangeEntry>, Verdict> {
  return verdictsOn(told, stored, EXCHANGES)
}

const EXCHANGES: Comparison<Told<ExchangeEntry>, KeptExchange> = {
  ofEntry: ({ entry: { date, title } }) => likenessOf(date.value, inOwnLanguage(title.value)),
  ofStored: ({ content: { date, title } }) => likenessOf(date.value, title),
  differences: ({ entry }, { content }) =>
    differing({
      date: [content.date.value, entry.date.value],
      title: [ownTitle(entry, content), entry.title.value],
      people: [content.people?.value ?? null, entry.people?.value ?? null],
      direction: [content.direction.value, entry.direction.value],
      exchangeKind: [content.kind.value, entry.exchangeKind.value],
    }),
}

/** The same when date and words are; perhaps the same when the date is: every year has its homestay in the same words. */
function likenessOf(date: string, title: Readonly<Record<string, string>>): Likeness {
  const words = JSON.stringify(Object.values(title)[0] ?? '')
  return { identity: JSON.stringify([date, words]), likeness: [date] }
}

/** The record's title in the language of the page. */
function ownTitle({ title }: ExchangeEntry, stands: Exchange): string {
  const [language = ''] = Object.keys(inOwnLanguage(title.value))
  return stands.title[language] ?? Object.values(stands.title)[0] ?? ''
}

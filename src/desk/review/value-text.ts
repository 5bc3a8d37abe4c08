import { toEdtf } from '../../edtf/edtf.ts'
import { inWords } from '../../edtf/in-words.ts'
import type { Json } from '../../kernel/hash.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { AGREEMENT_TYPES, DIRECTIONS, EXCHANGE_KINDS } from '../../kernel/vocabulary.ts'
import type { EntryField } from '../../words/desk/review/fields.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { wordsFor } from '../../words/words-for.ts'

/** What a field is called; of a list each value has the name of the list. */
export function fieldName(path: string, locale: DeskLocale): string {
  const [field = ''] = path.split('.')
  const names: Readonly<Record<string, string>> = reviewWords(locale).fields satisfies Record<
    EntryField,
    string
  >
  return names[field] ?? field
}

/** A value of an entry as a person reads it. */
export function valueText(path: string, value: Json, locale: DeskLocale): string {
  const words = reviewWords(locale)
  if (value === null || value === '') return words.noValue
  const [field = ''] = path.split('.')
  if (field === 'people') return words.personsUnit(Number(value))
  if (field === 'date' || field === 'asOf') return dateInWords(String(value), locale)
  if (field === 'parties') return partyText(value, locale)
  return codeText(field, String(value), locale) ?? String(value)
}

export function dateInWords(value: string, locale: DeskLocale): string {
  const date = toEdtf(value)
  return date ? inWords(date, locale) : value
}

/** The codes of the closed lists in words; undefined for what is no code. */
function codeText(field: string, value: string, locale: DeskLocale): string | undefined {
  const { kinds, agreements, ties } = wordsFor(locale)
  const kind = EXCHANGE_KINDS.find((one) => one === value)
  const type = AGREEMENT_TYPES.find((one) => one === value)
  if (field === 'exchangeKind' && kind) return kinds[kind]
  if (field === 'type' && type) return agreements[type]
  if (field === 'tie' && type) return ties[type]
  return field === 'direction' ? directionText(value, locale) : undefined
}

export function directionText(value: string, locale: DeskLocale): string {
  const { went, came, bothWays, noTravel } = reviewWords(locale)
  const direction = DIRECTIONS.find((one) => one === value)
  if (!direction) return value
  return { outbound: went, inbound: came, both: bothWays, none: noTravel }[direction]
}

function partyText(value: Json, locale: DeskLocale): string {
  if (typeof value !== 'object' || value === null || !('who' in value)) return String(value)
  const { who, count } = value
  return typeof count === 'number' ? `${String(who)} ${reviewWords(locale).personsUnit(count)}` : String(who)
}

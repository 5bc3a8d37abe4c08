import { bounded } from '../../bounded.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import type { AgreementType } from '../../../kernel/vocabulary.ts'
import { type Words, cut, spanIn, splitAt } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type Reading, stated } from '../../reading.ts'
import type { Span } from '../../span.ts'
import { findDate } from '../date/read-date.ts'
import { isPlanned } from '../held.ts'

/** A line of the profile that dates an agreement: "자매결연 체결일 2004. 5.4", "결연일 : 2009. 10. 16.(자매결연)". */
export interface TieDate {
  readonly span: Span
  readonly date: Reading<Edtf>
  /** Undefined when neither label nor brackets name what was signed. */
  readonly type: Reading<AgreementType> | undefined
}

export function readTieDates(words: Words, span: Span, lexicon: Lexicon): readonly TieDate[] {
  const label = labelOf(words, lexicon)
  const name = label.replaceAll(/\s/g, '')
  if (!lexicon.facts.tieDate.test(name) && !lexicon.facts.tieDate.test(firstWords(name, words))) return []
  return splitAt(words, /[\n/]/)
    .map((part) => tieDateIn(part, words, span, lexicon))
    .filter((tie) => tie !== undefined)
}

/** The date in a cell below "결연일". */
export function tieDateInCell(cell: Words, head: Words, lexicon: Lexicon): TieDate | undefined {
  const read = isPlanned(cell.text, lexicon.held) ? undefined : findDate(cell, lexicon.dates)
  const renewed = lexicon.agreements.renewed.test(head.text)
  const type = renewed
    ? stated('other' as const, spanIn(head), 'agreement/named-in-profile')
    : (typeIn(cell, lexicon) ?? typeIn(head, lexicon))
  return read && { span: spanIn(cell), date: read.reading, type }
}

/** Words before a figure or a mark, not too many. */
function labelOf({ text }: Words, { facts }: Lexicon): string {
  const label = (facts.longestLabel === undefined ? SHORT_LABEL : LONG_LABEL).exec(text)?.[0] ?? ''
  return FOOTNOTE.exec(text.slice(label.length)) ? label.replace(/\[$/, '') : label
}

/** "교류의향서 [1]": a mark of where it is told. */
const FOOTNOTE = /^\d{1,2}\]/

const SHORT_LABEL = /^[^\d:\t('~]{2,16}/
const LONG_LABEL = bounded(String.raw`^[^\d:\t('~]{2,60}`)

/** "결연일" alone, with its date in the line below. */
export function isTieLabel({ text }: Words, { facts }: Lexicon): boolean {
  return text.length <= 16 && facts.tieDate.test(text.replaceAll(/\s/g, ''))
}

/** "결연일 우호교류 2006. 9. 14": the label is the first word, its value begins with the kind of tie. */
function firstWords(name: string, words: Words): string {
  return /^\S+(?=\s)/.exec(words.text)?.[0] ?? name
}

function tieDateIn(part: Words, whole: Words, span: Span, lexicon: Lexicon): TieDate | undefined {
  const read = isPlanned(part.text, lexicon.held) ? undefined : findDate(part, lexicon.dates)
  return (
    read && {
      span,
      date: read.reading,
      type: typeBehind(part, read.to, lexicon) ?? typeIn(part, lexicon) ?? typeIn(whole, lexicon),
    }
  )
}

/** "95年1月20日(交流促進協定)": a paper that names no kind of tie. */
function typeBehind(part: Words, from: number, { agreements }: Lexicon): Reading<AgreementType> | undefined {
  const bracket = /^\s?\((?<inside>[^()]{2,24})\)/.exec(part.text.slice(from))
  const other = agreements.types.findLast(([type]) => type === 'other')?.[1]
  const inside = bracket && cut(part, from, from + bracket[0].length)
  if (!inside || !other?.test(inside.text)) return undefined
  return typeIn(inside, { agreements }) ?? stated('other', spanIn(inside), 'agreement/named-in-profile')
}

/** What kind of tie some words name: a label, a cell, the heading above. */
export function typeIn(
  words: Words,
  { agreements }: Pick<Lexicon, 'agreements'>,
): Reading<AgreementType> | undefined {
  for (const [type, pattern] of agreements.types) {
    const found = type === 'other' ? null : pattern.exec(words.text)
    if (found)
      return stated(
        type,
        spanIn(cut(words, found.index, found.index + found[0].length)),
        'agreement/named-in-profile',
      )
  }
  return undefined
}

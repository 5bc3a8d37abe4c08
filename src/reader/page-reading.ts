import type { OwnWords } from '../kernel/own-words.ts'
import type { Edtf } from '../edtf/edtf.ts'
import type {
  AgreementType,
  Direction,
  ExchangeKind,
  PartyGroup,
  SetAsideReason,
  Side,
} from '../kernel/vocabulary.ts'
import type { Reading } from './reading.ts'
import type { Span } from './span.ts'

/** Some of the people of one exchange: "행정국장 외 5명", "중학생 20명". */
export interface Party {
  readonly side: Side
  readonly group: PartyGroup
  /** The words for them, as written: "행정국장", "중학생". */
  readonly who: string
  /** Persons in all, the named one included; null when not told. */
  readonly count: number | null
}

export interface ExchangeReading {
  /** The whole entry as it stands in the text: its date, its words and the lines that continue them. */
  readonly span: Span
  /** EDTF, or 'unknown'. */
  readonly date: Reading<Edtf>
  /** What happened, without the date. */
  readonly title: Reading<string>
  readonly people: Reading<number> | undefined
  readonly parties: readonly Reading<Party>[]
  readonly direction: Reading<Direction>
  readonly kind: Reading<ExchangeKind>
  /** Where, as written: "장소 : 용인시" gives "용인시". */
  readonly place: Reading<string> | undefined
  /** Which partner it was with, on pages about several. */
  readonly partner: Reading<string> | undefined
  /** Place in `exchanges` of the entry that this one is a part of: the Rotary clubs' accord below the city's. */
  readonly partOf: number | undefined
  /** Other sentences of the page that tell the same event. */
  readonly evidence: readonly Span[]
}

/** Standard keys of facts that are compared between cities; anything else keeps only the page's own labels. */
export interface FactReading {
  readonly span: Span
  /** The page's own labels, outermost first: 기후 › 연평균기온. */
  readonly labels: readonly Reading<string>[]
  /** "area_km2", "population", … or null for a label nobody has named yet. */
  readonly key: Reading<string> | null
  /** A number in the key's unit, or the words. */
  readonly value: Reading<number | string>
  /** The unit of a number: "km²", "people", "°C", "mm"; null for words. */
  readonly unit: string | null
  /** As of when, EDTF; undefined when not told. */
  readonly asOf: Reading<Edtf> | undefined
  /** Whose fact, on pages about several partners. */
  readonly of: Reading<string> | undefined
}

export interface AgreementReading {
  readonly span: Span
  readonly date: Reading<Edtf>
  readonly type: Reading<AgreementType>
  readonly with: Reading<string>
  /** Every other place of the page that tells of the same agreement. */
  readonly evidence: readonly Span[]
  /** Place in `exchanges` of the entry that tells of it, if one does. */
  readonly exchange: number | undefined
}

export interface PartnerReading {
  /** As the page calls it: "플러튼시". */
  readonly name: Reading<string>
  /** As written: "미국". */
  readonly country: Reading<string> | undefined
  readonly tie: Reading<AgreementType> | undefined
}

export interface BackgroundReading {
  readonly partner: string | undefined
  readonly paragraphs: readonly Reading<string>[]
}

export interface ContactReading {
  readonly department: Reading<string> | undefined
  readonly phone: Reading<string> | undefined
}

export interface SetAside {
  readonly span: Span
  readonly why: SetAsideReason
}

/** Everything that a page says, each value with its words; every visible character is in one of the lists. */
export interface PageReading {
  /** The visible text; every span points into it. */
  readonly text: string
  readonly home: Reading<string> | undefined
  readonly partners: readonly PartnerReading[]
  /** Where the page stood in the city's portal, outermost first. */
  readonly trail: readonly Reading<string>[]
  readonly backgrounds: readonly BackgroundReading[]
  readonly facts: readonly FactReading[]
  readonly agreements: readonly AgreementReading[]
  readonly exchanges: readonly ExchangeReading[]
  readonly contact: ContactReading
  readonly setAside: readonly SetAside[]
  /** What nothing claimed: shown to the officer, never dropped. */
  readonly unread: readonly Span[]
}

/** What the officer knows beside the text; the page's own words win only where these are silent. */
export interface PageHints {
  readonly home?: string | undefined
  readonly partner?: string | undefined
  /** The names of home that count where neither the officer nor the page tells it. */
  readonly homeElse?: readonly string[] | undefined
  /** The words of this city's pages that no lexicon has. */
  readonly words?: readonly OwnWords[] | undefined
}

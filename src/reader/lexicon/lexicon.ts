import type { Locale } from '../../kernel/locale.ts'
import type { AgreementType, ExchangeKind, SetAsideReason } from '../../kernel/vocabulary.ts'
import type { BareEra, DateWords } from './date-words.ts'
import type { DirectionWords } from './direction-words.ts'
import type { FactWords } from './fact-words.ts'
import type { PeopleWords } from './people-words.ts'

/** What the readers know of one language. Patterns run on folded text and hold no nested repetition. */
export interface Lexicon {
  readonly language: Locale
  /** What only this language's script has: a letter, or two to four of Latin, which say as much as a syllable elsewhere. */
  readonly letter: RegExp
  /** A letter that it shares with another: Han characters stand in Japanese too. */
  readonly shared?: RegExp
  /** A letter that goes on with a word, as a pattern; one that never fits where words stand without blanks. */
  readonly wordLetter: string
  /** Letters and numbers that stand for a bullet, as a pattern: "가.", "ㅇ ". */
  readonly bullets: string
  readonly dates: DateWords
  /** In front of a line: the day after that of the entry above. */
  readonly nextDay?: RegExp
  /** Where some pages leave out the name of an era. */
  readonly bareEra?: BareEra
  readonly people: PeopleWords
  readonly places: PlaceWords
  readonly headings: HeadingWords
  readonly held: HeldWords
  readonly facts: FactWords
  readonly kinds: readonly KindRule[]
  readonly directions: DirectionWords
  readonly agreements: AgreementWords
  readonly shell: readonly ShellRule[]
  readonly columns: ColumnWords
  /** Words in the name of a column that tell what it holds, when the whole name is not known. */
  readonly columnPatterns: readonly (readonly [ColumnRole, RegExp])[]
  readonly contact: ContactWords
}

export interface PlaceWords {
  /** A word that may begin with the name of a government, or be the name of a place. */
  readonly word: RegExp
  /** A part of a title that may be a country, a name or a heading: between blanks, or in English between commas; global. */
  readonly titleToken: RegExp
  /** Between the two cities of a title: "·", "与". */
  readonly between?: RegExp
  /** A name with its reading within, in the groups `name` and `level`: "泗川(サチョン)市". */
  readonly nameWithReading?: RegExp
  /** Ends of the names of places: "시", "군", "현". */
  readonly suffixes: readonly string[]
  /** Endings before which a page may shorten a name to its first letter: "科珀斯克里斯蒂市" is "科市". */
  readonly initialEndings?: readonly string[]
  /** Words that only look like the name of a place: "도시", "실시". */
  readonly notPlaces: RegExp
  readonly countries: readonly string[]
  /** Countries that pages give several names, "アメリカ合衆国" and "米国": all names of each. */
  readonly countryNames?: readonly (readonly string[])[]
  /** Home governments of this language's country. */
  readonly governments: ReadonlySet<string>
  /** Provinces of that country: beside the name of a city they only say where it lies. */
  readonly provinces: ReadonlySet<string>
  /** Names that many cities use for their districts and that need the city before them: "동구". */
  readonly commonDistricts: ReadonlySet<string>
  /** "우리 시", "관내": home without its name. */
  readonly homeWords: readonly string[]
  /** "同市", "先方": the partner without its name. */
  readonly partnerWords?: readonly string[]
  /** Signs of home in the shell of the site: its logo, its office. */
  readonly homeSign: RegExp
  /** Where no list tells governments from other words: patterns that find them anywhere, in the group `name`. */
  readonly homeClues?: readonly HomeClue[]
  /** Set where names are whole: no part of one stands for it, nothing is run together with it, and its country stands behind it. */
  readonly wholeNames?: WholeNames
}

export interface HomeClue {
  readonly pattern: RegExp
  /** Of what one place says; a name in running text is 1, a logo or an office 20. */
  readonly weight: number
}

/** How names are told from other words where capitals and commas show them. */
export interface WholeNames {
  /** "Prefecture: Ibaraki": a fact about the partner, whose name it does not give. */
  readonly levelLabel: RegExp
  /** A letter that no name has right behind it. */
  readonly behind: string
  /** What a name looks like; words that no name holds. */
  readonly name: RegExp
  readonly never: RegExp
  /** Places that are known without their country, and that country. */
  readonly known: ReadonlyMap<string, string>
  /** What stands around a name in a title: "Sister City of …", "… Profile"; what stands beside it: "since 1990". */
  readonly around: readonly RegExp[]
  readonly beside: RegExp
  /** Phrases of the text that name a partner, in the groups `name` and perhaps `country`. */
  readonly phrases: readonly RegExp[]
}

export type Topic = 'front' | 'background' | 'profile' | 'history' | 'news' | 'contact'

export interface HeadingWords {
  readonly topics: readonly (readonly [Topic, RegExp])[]
  /** Words that a heading is made of beside names of places, apart or run together: "도시현황". */
  readonly words: readonly string[]
  /** Set where words stand apart, in any case: none is made of two others. */
  readonly apart?: true
  /** A heading that gives ten years: "The 1970s". */
  readonly decade?: RegExp
  /** What a heading of a year may say behind it, where heading words also tell events: "2019 Highlights". */
  readonly overYear?: RegExp
  /** The label of a line that tells when, below the title of an event: "일시 :". */
  readonly when?: RegExp
  /** A line that ends like this is a sentence, no heading. */
  readonly sentenceEnd: RegExp
  readonly trailStart: RegExp
  /** A bullet that only headings have where the items of a list have none: "一、". */
  readonly numbered?: RegExp
  readonly note: RegExp
}

/** Whether something took place. */
export interface HeldWords {
  /** Called off, or nothing at all. */
  readonly notHeld: RegExp
  /** Dated, but of one city alone or of all the years: its founding, a sum, "since the tie was made". */
  readonly noExchange?: RegExp
  /** Announced: "2010년 5월 예정", "(예정)", "체결할 예정이다". */
  readonly planned: RegExp
  /** What was announced did take place: "예정대로 방문함". */
  readonly tookPlace: RegExp
  /** Behind a date that only says since when: "の提携以来". */
  readonly inPassing?: RegExp
}

export interface KindRule {
  readonly kind: ExchangeKind
  readonly rule: string
  readonly when: RegExp
  readonly unless?: RegExp
}

export interface AgreementWords {
  readonly signed: RegExp
  readonly types: readonly (readonly [AgreementType, RegExp])[]
  readonly third: RegExp
  /** Between what was signed and its day, at the end of the words: "in Sokcho on". */
  readonly beforeDay?: RegExp
  /** In the clause of a signing: it was proposed or talked about, and nobody signed. */
  readonly notYet?: RegExp
  /** What was signed before is signed once more, in the other city: "second signing". */
  readonly again?: RegExp
  /** Behind the words of signing the day of the month alone, in the group `day`: "on the 5th". */
  readonly dayOfMonth?: RegExp
  /** Renewing or lengthening what was signed before. */
  readonly renewed: RegExp
}

export interface ShellRule {
  readonly why: SetAsideReason
  readonly when: RegExp
}

export type ColumnRole =
  | 'number'
  | 'year'
  | 'date'
  | 'end'
  | 'month'
  | 'day'
  | 'text'
  | 'entry'
  | 'people'
  | 'sent'
  | 'received'
  | 'direction'
  | 'partner'
  | 'place'
  | 'note'
  | 'label'
  | 'fact'
  | 'tie'
  | 'country'
  /** Figures of the city that heads the column, whose rows name them. */
  | 'of'
export type ColumnWords = Readonly<Record<string, ColumnRole>>

export interface ContactWords {
  readonly department: RegExp
  readonly phone: RegExp
  readonly line: RegExp
  /** Before a number that takes papers, no calls. */
  readonly fax: RegExp
  /** Behind the name of an office that of the government that it belongs to: ", Timaru District Council". */
  readonly ofGovernment?: RegExp
  /** A line below the heading of the contact that names nothing but an office. */
  readonly officeLine?: RegExp
}

import type { Direction } from '../../kernel/vocabulary.ts'

/** Words that tell a direction. They are looked for in masked text: "⌂" stands for each letter of home's name, "⚑" of the partner's. */
export interface DirectionRule {
  readonly direction: Direction
  readonly rule: string
  readonly when: RegExp
  readonly unless?: RegExp
  /** Of neighbouring rules that are so marked the one whose words stand first in the text counts. */
  readonly first?: true
  /** Only where one of the two cities is named: words like these are told of other journeys too. */
  readonly sided?: true
  /** Set when the words only make it likely. */
  readonly guess?: true
  /** Set when nothing else is known: an officer is asked. */
  readonly unsure?: true
}

export interface DirectionWords {
  /** Tried in their order before anything else but a cell or an arrow. */
  readonly rules: readonly DirectionRule[]
  /** What is looked at for people, one after the other: words between blanks, or known words where none part them; global. */
  readonly token: RegExp
  readonly online: RegExp
  readonly mutual: RegExp
  /** Letters, goods and money go, people stay. */
  readonly papers: RegExp
  /** Papers that people come together for. */
  readonly signing: RegExp
  readonly travel: RegExp
  readonly works: RegExp
  readonly joint: RegExp
  readonly abroad: RegExp
  readonly invited: RegExp
  readonly visiting: RegExp
  /** A word that names where a journey goes or what it is for, "축제에", so that nobody named before it in its clause travels. */
  readonly goal?: RegExp
  readonly notGoal?: RegExp
  /** Words before people that mean home when no place stands there: "시 직원", "도립". */
  readonly homeMark?: RegExp
  /** Before such a word: it is not home's alone, "양 시". */
  readonly notHome?: RegExp
  /** Behind people who are counted or go on: "외", "등", a number. */
  readonly counts?: RegExp
  /** Bodies that are visited as often as they visit: directly before the verb they are where it goes. */
  readonly organizations?: RegExp
  /** Journeys that a page tells without saying whose: they are home's own. */
  readonly unnamed?: RegExp
  /** Persons who mean home when no city stands before them: "시장", "행정국장". */
  readonly officials: RegExp
  /** Posts that only governments of one level have, told by the ending of their names: a county has no mayor. */
  readonly levels?: readonly { readonly ending: string; readonly posts: RegExp }[]
  readonly persons: RegExp
  readonly notPersons: RegExp
  readonly events: RegExp
  readonly verbs: RegExp
  readonly particle: RegExp
  /** A number of people anywhere in some words, and one that a word begins with. */
  readonly counted: RegExp
  readonly countedFirst: RegExp
  /** Between people and their number: "외", "등". */
  readonly fillers: RegExp
  readonly place: RegExp
  /** Behind the name of home where its office is meant: "시청", "의회". */
  readonly office: RegExp
  /** Held at a place, so that people came to it: a show, a signing, a meeting. */
  readonly held: RegExp
  /** Says that those of the entry above did this too: "the same party". */
  readonly sameParty?: RegExp
  readonly cells: Readonly<Record<string, Direction>>
  /** Behind the word of such a cell: it was concluded from the words. */
  readonly presumed?: RegExp
  /** In headings over a list: whose journeys stand below it. */
  readonly headings: readonly (readonly [Direction, RegExp])[]
}

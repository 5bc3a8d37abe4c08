import type { Patterns } from '../matches.ts'
import type { PartyGroup } from '../../kernel/vocabulary.ts'

export interface PeopleWords {
  /** "외" in "X 외 5명": X and five more. Its group is `count` or, spelled out, `numeral`; `pair` or `trio` when X are more than one. */
  readonly andOthers: Patterns
  /** "등 6명", "총 7명": all of them. */
  readonly inAll: Patterns
  /** How `inAll` begins when it only holds what stands before it: "등 6명". */
  readonly andSuch?: RegExp
  /** "부부 3쌍": twice as many. */
  readonly couples?: RegExp
  readonly plain: Patterns
  /** The words for people behind a number. */
  readonly counter: RegExp
  /** "각" before a number: so many on each side. */
  readonly each: RegExp
  /** The same behind one: "20명씩 3회"; a group `sides` of either tells how many times. */
  readonly eachBehind?: RegExp
  /** A cell for people that holds a number alone. */
  readonly bare?: RegExp
  /** A number in such a cell without the word for people, in the group `count`, global; and that word. */
  readonly bareInCell?: { readonly number: RegExp; readonly counter: string }
  /** "인솔 3, 학생 8" in brackets or a cell of its own: numbers with the words for people left out. */
  readonly listed: RegExp
  /** What parts such a list; a comma when not told. */
  readonly listMark?: RegExp
  /** Behind a number: those who watched or got something did not travel. */
  readonly audience: RegExp
  readonly audienceBefore: RegExp
  /** The same by what stands on both sides of the number, for which "#" stands. */
  readonly crowd?: RegExp
  readonly numerals: Readonly<Record<string, number>>
  readonly numeral: Patterns
  /** A person told by name and post, one of several parted by commas. */
  readonly named: RegExp
  /** Two such persons in a row, outside brackets. */
  readonly namedPair: RegExp
  /** Persons told by post who stand beside a number or one another and count one each: "Mayor and" five others. */
  readonly singles?: SingleWords
  /** Before brackets that hold a number alone: words for people. */
  readonly beforeBracket?: RegExp
  /** Words behind which parts of a number follow that was told before: "including four councillors". */
  readonly details?: RegExp
  /** How a bracket begins that goes on with those named before it: "知事が訪問(同行:14名)". */
  readonly alongside?: RegExp
  /** A name that the page hides: "이○○". */
  readonly masked?: RegExp
  readonly groups: readonly (readonly [PartyGroup, RegExp])[]
}

export interface SingleWords {
  readonly one: RegExp
  /** One, linked to what follows, at the end of the words before it. */
  readonly before: RegExp
  /** One, linked to what went before, at the start of the words behind it. */
  readonly behind: RegExp
  /** Before one who is told to lead the number that follows, and so is one of them. */
  readonly led: RegExp
  /** At the start of a sentence one who goes "with" the number that follows. */
  readonly lead: RegExp
  /** Names behind one post for all of them, in the group `names`. */
  readonly named: RegExp
  /** Before posts that are not those who travelled: "signed by", "between". */
  readonly notTogether: RegExp
}

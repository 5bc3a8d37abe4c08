import type { Locale } from '../../kernel/locale.ts'
import { COLUMN_ROLES, HEADED_PARTS, type OwnWords, ownWords } from '../../kernel/own-words.ts'
import { DIRECTIONS, EXCHANGE_KINDS, FACT_KEYS, PARTY_GROUPS } from '../../kernel/vocabulary.ts'

/** The parts of a city's own words whose words mean one of several things, with those things. */
const CHOICES = {
  kinds: EXCHANGE_KINDS,
  directions: DIRECTIONS,
  people: PARTY_GROUPS,
  columns: COLUMN_ROLES,
  headings: HEADED_PARTS,
  facts: FACT_KEYS,
} as const
/** The parts whose words mean just one thing: a name of home, that something was not held, a line of the portal. */
const PLAIN = ['home', 'notHeld', 'portal'] as const

type Chosen = { [P in keyof typeof CHOICES]: readonly [part: P, means: (typeof CHOICES)[P][number]] }
/** What a taught word can mean: ["kinds", "culture"], ["columns", "date"], ["home"]. */
export type Meaning = Chosen[keyof typeof CHOICES] | readonly [part: (typeof PLAIN)[number]]

/** Everything that a word can be taught to mean, part by part. */
export const MEANINGS: readonly Meaning[] = [
  // Object.entries forgets which list stands under which name; CHOICES is just that.
  ...Object.entries(CHOICES).flatMap(([part, all]) => all.map((means) => [part, means] as Meaning)),
  ...PLAIN.map((part) => [part] as const),
]

/** One word of a city's own pages, and what the reader takes it for. */
export interface TaughtWord {
  readonly language: Locale
  readonly word: string
  readonly meaning: Meaning
}

/** "kinds.culture", "home": how forms name a meaning. */
export function meaningId([part, means]: Meaning): string {
  return means === undefined ? part : `${part}.${means}`
}

export function toMeaning(id: string): Meaning | undefined {
  return MEANINGS.find((meaning) => meaningId(meaning) === id)
}

/** Every taught word, in the order of languages and meanings. */
export function taughtWords(all: readonly OwnWords[] = []): TaughtWord[] {
  return all.flatMap((own) =>
    MEANINGS.flatMap((meaning) =>
      wordsOf(own, meaning).map((word) => ({ language: own.language, word, meaning })),
    ),
  )
}

/** With this word as well; in its part it means nothing else any more. Undefined when there is no room for it. */
export function withTaught(all: readonly OwnWords[], taught: TaughtWord): readonly OwnWords[] | undefined {
  const { language, word, meaning } = taught
  const [part] = meaning
  const kept = taughtWords(all).filter(
    (one) => one.language !== language || one.word !== word || one.meaning[0] !== part,
  )
  return fromTaught([...kept, taught])
}

/** Without this word; the same list when it is not in it. */
export function withoutTaught(all: readonly OwnWords[], gone: TaughtWord): readonly OwnWords[] {
  const isGone = (one: TaughtWord) =>
    one.language === gone.language &&
    one.word === gone.word &&
    meaningId(one.meaning) === meaningId(gone.meaning)
  return fromTaught(taughtWords(all).filter((one) => !isGone(one))) ?? all
}

function wordsOf(own: OwnWords, [part, means]: Meaning): readonly string[] {
  if (part === 'home' || part === 'notHeld' || part === 'portal') return own[part] ?? []
  if (part === 'columns')
    return Object.entries(own.columns ?? {}).flatMap(([name, role]) => (role === means ? [name] : []))
  const lists: Readonly<Record<string, readonly string[] | undefined>> = own[part] ?? {}
  return (means && lists[means]) || []
}

function fromTaught(taught: readonly TaughtWord[]): readonly OwnWords[] | undefined {
  const byLanguage = Map.groupBy(taught, ({ language }) => language)
  return ownWords.array().safeParse([...byLanguage].map(([language, words]) => ofLanguage(language, words)))
    .data
}

function ofLanguage(language: Locale, taught: readonly TaughtWord[]): Record<string, unknown> {
  const own: Record<string, unknown> = { language }
  for (const [part, ofPart] of Map.groupBy(taught, ({ meaning }) => meaning[0]))
    own[part] = partOf(part, ofPart)
  return own
}

function partOf(part: Meaning[0], taught: readonly TaughtWord[]): unknown {
  if (part === 'columns') return Object.fromEntries(taught.map(({ word, meaning }) => [word, meaning[1]]))
  const byMeaning = Map.groupBy(taught, ({ meaning }) => meaning[1])
  const listed = [...byMeaning].map(([means, of]) => [means ?? '', of.map(({ word }) => word)] as const)
  return listed[0]?.[0] === '' ? listed[0][1] : Object.fromEntries(listed)
}

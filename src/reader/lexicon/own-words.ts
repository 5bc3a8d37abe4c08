import type { OwnWords } from '../../kernel/own-words.ts'
import type { FactLabel, FactWords } from './fact-words.ts'
import type { KindRule, Lexicon } from './lexicon.ts'

/** The lexicon with a city's own words in front of its own: they are the more particular. */
export function withOwnWords(lexicon: Lexicon, words: readonly OwnWords[] = []): Lexicon {
  return words.filter(({ language }) => language === lexicon.language).reduce(withWords, lexicon)
}

function withWords(lexicon: Lexicon, words: OwnWords): Lexicon {
  const { places, headings, held, people, directions } = lexicon
  return {
    ...lexicon,
    places: { ...places, homeWords: [...(words.home ?? []), ...places.homeWords] },
    columns: { ...lexicon.columns, ...compact(words.columns ?? {}) },
    headings: {
      ...headings,
      topics: [...rulesOf(words.headings), ...headings.topics],
      words: [...headings.words, ...listed(words.headings).map((word) => word.replaceAll(/\s/g, ''))],
    },
    held: { ...held, notHeld: either(held.notHeld, words.notHeld) },
    people: { ...people, groups: [...rulesOf(words.people), ...people.groups] },
    directions: {
      ...directions,
      cells: { ...directions.cells, ...cellsOf(words) },
      rules: [
        ...rulesOf(words.directions).map(([direction, when]) => ({ direction, rule: 'own-words', when })),
        ...directions.rules,
      ],
      persons: either(directions.persons, listed(words.people)),
    },
    facts: withLabels(lexicon.facts, words),
    kinds: [...kindsOf(words), ...lexicon.kinds],
    shell: [...portalOf(words), ...lexicon.shell],
  }
}

function kindsOf({ kinds }: OwnWords): readonly KindRule[] {
  return rulesOf(kinds).map(([kind, when]) => ({ kind, rule: 'own-words', when }))
}

function portalOf({ portal = [] }: OwnWords): Lexicon['shell'] {
  return portal.length > 0 ? [{ why: 'site-shell', when: pattern(portal) }] : []
}

/** A cell that holds nothing but the word: "가고". */
function cellsOf({ directions }: OwnWords): Lexicon['directions']['cells'] {
  return Object.fromEntries(
    entriesOf(directions).flatMap(([direction, all]) => all.map((word) => [word, direction])),
  )
}

/** A new name of a fact is read as its other names are. */
function withLabels(facts: FactWords, { facts: named }: OwnWords): FactWords {
  const labels = entriesOf(named).map(([key, names]): FactLabel => {
    const form = facts.labels.find((label) => label.key === key)?.form ?? 'words'
    return { names: names.map((name) => name.replaceAll(/\s/g, '')), key, form }
  })
  return { ...facts, labels: [...labels, ...facts.labels] }
}

type Words<K extends string> = Readonly<Partial<Record<K, readonly string[]>>>

function rulesOf<K extends string>(words: Words<K> | undefined): readonly (readonly [K, RegExp])[] {
  return entriesOf(words)
    .filter(([, all]) => all.length > 0)
    .map(([name, all]) => [name, pattern(all)] as const)
}

/** Object.entries forgets the type of the names; those of a record that was checked are just its own. */
function entriesOf<K extends string>(
  words: Words<K> | undefined,
): readonly (readonly [K, readonly string[]])[] {
  return Object.entries(words ?? {}) as [K, readonly string[]][]
}

function listed<K extends string>(words: Words<K> | undefined): readonly string[] {
  return entriesOf(words).flatMap(([, all]) => all)
}

function compact<T>(columns: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, role]) => [name.replaceAll(/\s/g, '').toLowerCase(), role]),
  )
}

function either(known: RegExp, words: readonly string[] = []): RegExp {
  return words.length > 0 ? new RegExp(`${known.source}|${pattern(words).source}`, known.flags) : known
}

function pattern(words: readonly string[]): RegExp {
  return new RegExp(words.map((word) => RegExp.escape(word)).join('|'))
}

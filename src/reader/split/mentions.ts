import { fold } from '../document/fold.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { wordFinder } from '../words-in.ts'
import { titleCase } from './title-case.ts'
import { latest } from '../latest.ts'
import { oncePer } from '../once-per.ts'

export type MentionSide = 'home' | 'partner'

/** A place that some words name, and whose it is. */
export interface Mention {
  readonly side: MentionSide
  readonly from: number
  readonly to: number
}

/** Every spelling by which a page may call home or the partner: "용인특례시", "용인시", "용인", "우리 시". */
export interface SideNames {
  readonly home: readonly string[]
  readonly partner: readonly string[]
  /** Those of home's that are an office of any city: "시의회". */
  readonly offices?: readonly string[]
  /** As in `Lexicon`: no name begins right behind one. */
  readonly wordLetter: string
  /** A letter that no name has right behind it, where names are never run together with other words. */
  readonly behind?: string | undefined
}

const SHORTEST = 4 // "USA" is no "Usa"
const LONGEST = 60 // letters of a name; an officer may hand in any text as a hint

export function mentionsIn(text: string, names: SideNames): readonly Mention[] {
  return finderOf(names)(text)
}

const finderOf = oncePer((names: SideNames) => {
  const sideOf = sidesOfForms(names)
  const offices = new Set(names.offices ?? [])
  const find = wordFinder([...sideOf.keys()], { before: names.wordLetter, behind: names.behind })
  return latest((text): readonly Mention[] =>
    withOffices(
      text,
      find(text).map(({ word, at }) => ({
        side: sideOf.get(word) ?? 'partner',
        from: at,
        to: at + word.length,
        office: offices.has(word),
      })),
    ),
  )
})

/** "알라메다 시의회": right behind the partner's name an office is the partner's. */
function withOffices(
  text: string,
  found: readonly (Mention & { readonly office: boolean })[],
): readonly Mention[] {
  return found.map(({ office, ...mention }, index) => {
    const before = found[index - 1]
    const theirs = office && before?.side === 'partner' && /^ ?$/.test(text.slice(before.to, mention.from))
    return theirs ? { ...mention, side: 'partner' } : mention
  })
}

/** Whose each spelling is, the partner's where both have it. */
function sidesOfForms(names: SideNames): ReadonlyMap<string, MentionSide> {
  const [home, partner] = [names.home, names.partner].map((forms) =>
    forms
      .map(fold)
      .flatMap(spellingsOf)
      .filter((form) => form.length > 1 && form.length <= LONGEST),
  )
  const sideOf = new Map<string, MentionSide>()
  for (const form of home ?? []) sideOf.set(form, 'home')
  for (const form of partner ?? []) sideOf.set(form, 'partner')
  return sideOf
}

/** Names also stand in capitals, and words for home at the start of a sentence. */
function spellingsOf(form: string): readonly string[] {
  if (/^\p{Ll}/u.test(form)) return [form, form.charAt(0).toUpperCase() + form.slice(1)]
  if (/\p{Ll}/u.test(form)) return [form, form.toUpperCase()]
  return form.length < SHORTEST ? [form] : [form, titleCase(form)]
}

/** A name and what is left of it without "시", "군" or "구": pages write "플러튼주립대" and "용인방문". */
export function formsOf(name: string, { places }: Lexicon): readonly string[] {
  const parts = places.wholeNames ? [] : name.split(/\s+/).filter((part) => part !== '')
  const forms = [name, ...parts, ...shortOf(name)].flatMap((part) => [part, stemOf(part, places)])
  return [...new Set([...forms, ...initialsOf(name, places)])].filter((form) => form.length > 1)
}

/** "Bourg" for "Bourg-en-Bresse", "Changping" for "Changping District": what pages leave of a name once they have told it. */
function shortOf(name: string): readonly string[] {
  return [HYPHENED, OF_A_LEVEL].flatMap((pattern) => pattern.exec(name)?.groups?.short ?? [])
}

const HYPHENED = /^(?<short>\p{Lu}\p{Ll}{3,20})-\p{Ll}{1,4}-\p{Lu}/u
const OF_A_LEVEL =
  /^(?<short>\p{Lu}[\p{L}' -]{3,30})\s(?:City|District|County|Prefecture|Province|Town|Township|Borough|Municipality)$/u

function initialsOf(name: string, { initialEndings = [], notPlaces }: Lexicon['places']): readonly string[] {
  return initialEndings
    .filter((ending) => name.endsWith(ending))
    .map((ending) => name.charAt(0) + ending)
    .filter((form) => form !== name && !notPlaces.test(form))
}

export function stemOf(name: string, places: Lexicon['places']): string {
  const suffix = places.suffixes.find((end) => name.endsWith(end) && name.length - end.length > 1)
  return suffix ? name.slice(0, -suffix.length) : name
}

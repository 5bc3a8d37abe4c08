import type { Direction } from '../../../kernel/vocabulary.ts'
import { type Words, spanIn } from '../../document/words.ts'
import type { DirectionWords } from '../../lexicon/direction-words.ts'
import { type Reading, inferred, stated } from '../../reading.ts'
import { type MentionSide, type SideNames, mentionsIn } from '../../split/mentions.ts'
import { byRules } from './by-rules.ts'
import { destination, visitsHome } from './destination.ts'
import { type Person, personsIn } from './persons.ts'

/** What is known of an entry beside its words. */
export interface DirectionContext {
  readonly names: SideNames
  /** The cell that says "파견" or "초청". */
  readonly cell: Words | undefined
  /** Where it took place, as written. */
  readonly place: Words | undefined
}

/** Who travelled, seen from home; 'none' for letters, goods and meetings over the wire. */
export function readDirection(
  about: Words,
  context: DirectionContext,
  words: DirectionWords,
): Reading<Direction> {
  return (
    fromCell(context, words) ??
    fromArrow(about, context, words) ??
    byRules(about, context.names, words.rules) ??
    withoutTravel(about, words) ??
    byTravel(about, context, words)
  )
}

function fromCell({ cell }: DirectionContext, words: DirectionWords): Reading<Direction> | undefined {
  const direction = cell && words.cells[cell.text.replaceAll(/\s/g, '').replace(words.presumed ?? /$^/, '')]
  return cell && direction && stated(direction, spanIn(cell), 'direction/cell')
}

/** "(웨이하이시 → 화성시)"; between the two cities goods may go as well. */
function fromArrow(
  about: Words,
  { names }: DirectionContext,
  words: DirectionWords,
): Reading<Direction> | undefined {
  const arrow = ARROW.exec(about.text)
  if (!arrow || isLetters(about, words)) return undefined
  const mentions = mentionsIn(about.text, names)
  const starts = [...about.text.matchAll(new RegExp(ARROW, 'g'))].flatMap(
    ({ index }) => mentions.find(({ to }) => to <= index && index - to < 4) ?? [],
  )
  const [from, ...more] = starts
  if (!from) return undefined
  const span = spanIn(about, from.from, arrow.index + arrow[0].length)
  if (more.some(({ side }) => side !== from.side)) return stated('both', span, 'direction/arrows')
  return stated(from.side === 'home' ? 'outbound' : 'inbound', span, 'direction/arrow')
}

const ARROW = /\s?[→⇒➔⟶]\s?/

function withoutTravel(about: Words, words: DirectionWords): Reading<Direction> | undefined {
  const online = words.online.exec(about.text)
  if (online) return stated('none', found(about, online), 'direction/not-in-person')
  const mutual = words.mutual.exec(about.text)
  if (mutual && !words.papers.test(about.text.replace(mutual[0], '')))
    return stated('both', found(about, mutual), 'direction/mutual')
  const papers = isLetters(about, words) ? words.papers.exec(about.text) : null
  return papers && !words.signing.test(papers[0])
    ? inferred('none', found(about, papers), 'direction/letters-or-goods')
    : undefined
}

/** Letters, goods, money or a signature, and nobody who travels. */
function isLetters({ text }: Words, words: DirectionWords): boolean {
  return words.papers.test(text) && !words.travel.test(text) && !words.counted.test(text)
}

function byTravel(about: Words, context: DirectionContext, words: DirectionWords): Reading<Direction> {
  const works = words.works.exec(about.text)
  const counted = words.counted.test(about.text)
  if (works && !counted)
    return atPlace(context) ?? inferred('none', found(about, works), 'direction/works-only')
  const actor = actorIn(about, context, words)
  return (
    actor ??
    (words.held.test(about.text) || isCity(context) ? atPlace(context) : undefined) ??
    toDestination(about, context, words) ??
    byWord(about, words) ??
    unnamed(about, words) ??
    likely(about, context, words) ??
    inferred('none', spanIn(about), 'direction/not-told', { kind: 'direction-not-told' })
  )
}

/** The first people of the text whose side is told; a post without a city is home's. */
function actorIn(
  about: Words,
  { names }: DirectionContext,
  words: DirectionWords,
): Reading<Direction> | undefined {
  const persons = personsIn(about.text, names, words)
  const sideOf = (person: Person) => sideOfPerson(person, names, words)
  const actor = persons.find((person) => sideOf(person) !== undefined)
  if (!actor || !travels(about, words)) return undefined
  const span = spanIn(about, actor.from, actor.to)
  const bare = actor.side === undefined
  if (bare && visitsHome(about, names, words)) return inferred('inbound', span, 'direction/came-to-home')
  const direction = sideOf(actor) === 'home' ? 'outbound' : 'inbound'
  if (bare && direction === 'inbound') return inferred(direction, span, 'direction/post-of-partners-level')
  if (bare) return inferred(direction, span, 'direction/post-without-city-is-home')
  // "플러튼시 의원 4명 방문" says whose people they are and that they travelled: nothing is left to guess.
  const tell = words.travel.test(about.text) ? stated : inferred
  return tell(direction, span, 'direction/whose-people')
}

function travels({ text }: Words, words: DirectionWords): boolean {
  return words.travel.test(text) || words.counted.test(text)
}

function sideOfPerson(person: Person, names: SideNames, words: DirectionWords): MentionSide | undefined {
  if (person.side || !person.official) return person.side
  return isOfOtherLevel(person, names, words) ? 'partner' : 'home'
}

/** A county has no mayor (home's own name stands first): where the partner is a city, the mayor is the partner's. */
function isOfOtherLevel({ text }: Person, { home, partner }: SideNames, { levels }: DirectionWords): boolean {
  const of = levels?.find(({ posts }) => posts.test(text))
  if (!of) return false
  const has = (names: readonly string[]) => names.some((name) => name.length > 2 && name.endsWith(of.ending))
  return has(partner) && !has(home.slice(0, 1))
}

/** A column of destinations that names one of the two cities and nothing else. */
function isCity({ place, names }: DirectionContext): boolean {
  const [first] = place ? mentionsIn(place.text, names) : []
  return first !== undefined && first.to - first.from === place?.text.trim().length
}

/** "(장소 : 용인시)": held at home, so they came; held with the partner, so we went. */
function atPlace({ place, names }: DirectionContext): Reading<Direction> | undefined {
  const side = place && mentionsIn(place.text, names)[0]?.side
  const home = side === 'home' || (place !== undefined && side === undefined)
  return place && inferred(home ? 'inbound' : 'outbound', spanIn(place), 'direction/place-told')
}

function toDestination(
  about: Words,
  { names }: DirectionContext,
  words: DirectionWords,
): Reading<Direction> | undefined {
  const goal = destination(about, names, words)
  return (
    goal &&
    inferred(
      goal.side === 'home' ? 'inbound' : 'outbound',
      spanIn(about, goal.from, goal.to),
      'direction/destination',
    )
  )
}

function byWord(about: Words, words: DirectionWords): Reading<Direction> | undefined {
  const abroad = words.abroad.exec(about.text)
  if (abroad) return inferred('outbound', found(about, abroad), 'direction/journey-abroad')
  const invited = words.invited.exec(about.text)
  return invited ? inferred('inbound', found(about, invited), 'direction/invited') : undefined
}

/** Nobody and no place is named: pages leave out their own. */
function unnamed(about: Words, words: DirectionWords): Reading<Direction> | undefined {
  const journey = words.unnamed?.exec(about.text)
  return journey
    ? inferred('outbound', found(about, journey), 'direction/unnamed-is-home', { kind: 'direction-not-told' })
    : undefined
}

/** Nothing says that they travelled: whose people are told is the best guess, or else the one city that is named. */
function likely(
  about: Words,
  { names }: DirectionContext,
  words: DirectionWords,
): Reading<Direction> | undefined {
  if (!words.counted.test(about.text) || words.works.test(about.text)) return undefined
  const people = personsIn(about.text, names, words).find(({ side }) => side !== undefined)
  const mentions = mentionsIn(about.text, names)
  const [city] = mentions
  const one = city && mentions.every(({ side }) => side === city.side) ? city : undefined
  const told = people ?? one
  if (!told) return undefined
  const ours = people ? people.side === 'home' : one?.side === 'partner'
  return inferred(
    ours ? 'outbound' : 'inbound',
    spanIn(about, told.from, told.to),
    people ? 'direction/people-alone' : 'direction/city-alone',
    { kind: 'direction-not-told' },
  )
}

function found(about: Words, match: RegExpExecArray) {
  return spanIn(about, match.index, match.index + match[0].length)
}

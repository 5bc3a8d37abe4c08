import { latest } from '../../latest.ts'
import type { DirectionWords } from '../../lexicon/direction-words.ts'
import { oncePer } from '../../once-per.ts'
import { type Mention, type MentionSide, type SideNames, mentionsIn } from '../../split/mentions.ts'

/** A word for people, and whose they are: the place named before them in the same clause. */
export interface Person {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly side: MentionSide | undefined
  /** A post that means home when no place stands before it. */
  readonly official: boolean
}

interface Token {
  readonly text: string
  readonly from: number
  readonly to: number
  /** The words from here on: a number and its counter may be two tokens. */
  readonly ahead: string
}

const AHEAD = 12

interface State {
  side: MentionSide | undefined
  /** Of what stands before an open bracket. */
  outside: MentionSide | undefined
  quoted: boolean
  before: Token | undefined
  /** Where the clause began. */
  start: number
}

/** All people in the order of the text; quoted names of festivals and works are passed over. */
export function personsIn(text: string, names: SideNames, words: DirectionWords): readonly Person[] {
  return finderOf(names)(words)(text)
}

const finderOf = oncePer((names: SideNames) =>
  oncePer((words: DirectionWords) => latest((text) => findPersons(text, names, words))),
)

function findPersons(text: string, names: SideNames, words: DirectionWords): readonly Person[] {
  const mentions = mentionsIn(text, names)
  let persons: Person[] = []
  const state: State = { side: undefined, outside: undefined, quoted: false, before: undefined, start: 0 }
  for (const token of tokensOf(text, words)) {
    const person = readToken(token, state, mentions, words)
    if (person) persons.push(person)
    else if (isGoal(token, words)) {
      const { start } = state
      persons = persons.filter(({ from, to }) => from < start || goesOn(text, to, words))
      Object.assign(state, { side: undefined, start: token.to })
    }
  }
  return withoutVisited(text, persons, words)
}

/** "축제에", "시로": what comes next is somebody else's; quotation marks and blanks are none. */
function isGoal({ text }: Token, { goal, notGoal }: DirectionWords): boolean {
  return (goal?.test(text) ?? false) && !notGoal?.test(text)
}

/** "대표단이", "학생 20명": they are who the clause is about, wherever it goes. */
function goesOn(text: string, to: number, { counts }: DirectionWords): boolean {
  return counts?.test(text.slice(to - 1, to + 8)) ?? true
}

/** "상공회의소 방문(시장 외 3명)": the body is visited when others are told. */
function withoutVisited(text: string, persons: readonly Person[], words: DirectionWords): readonly Person[] {
  const { organizations } = words
  if (!organizations || persons.length < 2) return persons
  return persons.filter(
    (person) =>
      !organizations.test(person.text) || words.visiting.exec(text.slice(person.to).trimStart())?.index !== 0,
  )
}

function tokensOf(text: string, words: DirectionWords): readonly Token[] {
  return Array.from(text.matchAll(words.token), (found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
    ahead: text.slice(found.index, found.index + AHEAD),
  }))
}

function readToken(
  token: Token,
  state: State,
  mentions: readonly Mention[],
  words: DirectionWords,
): Person | undefined {
  if (/^[,()\t\n{}'"]$/.test(token.text)) return endClause(token, state)
  if (state.quoted) return undefined
  const mention = mentions.findLast(({ from, to }) => from < token.to && to > token.from)
  if (mention) state.side = mention.side
  else if (state.side === undefined && isHomeMark(token, state, words)) state.side = 'home'
  const { before } = state
  if (!words.fillers.test(token.text)) state.before = token
  const word = token.text.replace(words.particle, '')
  if (isPerson(token.text, words)) return personOf(token, word, state, words)
  if (before && state.side && words.countedFirst.test(token.ahead) && !isPerson(before.text, words))
    return personOf(before, before.text, state, words)
  const own = mention ? withoutName(token, mention) : word
  if (words.events.test(own) || words.verbs.test(mention ? own : token.text)) state.side = undefined
  return undefined
}

/** "선전시" holds the word for an exhibition. */
function withoutName({ text, from }: Token, mention: Mention): string {
  return text.slice(0, Math.max(0, mention.from - from)) + text.slice(Math.max(0, mention.to - from))
}

/** "시 직원", but not "양 시 직원". */
function isHomeMark({ text }: Token, { before }: State, { homeMark, notHome }: DirectionWords): boolean {
  return (homeMark?.test(text) ?? false) && !(before && notHome?.test(before.text))
}

/** What stands in brackets is said of those before them, and what comes behind goes on as if they were not there. */
function endClause({ text: mark, to }: Token, state: State): undefined {
  if (/['"{}]/.test(mark)) state.quoted = mark === '{' || (mark !== '}' && !state.quoted)
  else if (mark === '(') state.outside = state.side
  else if (mark === ')') state.side = state.outside
  else Object.assign(state, { side: undefined, start: to })
  state.before = undefined
  return undefined
}

/** "대표단이" too: with or without its particle. */
function isPerson(token: string, words: DirectionWords): boolean {
  const word = token.replace(words.particle, '')
  return isPersonWord(token, words) || (word !== token && isPersonWord(word, words))
}

function isPersonWord(word: string, { persons, notPersons }: DirectionWords): boolean {
  return persons.test(word) && !notPersons.test(word)
}

function personOf(token: Token, word: string, { side }: State, words: DirectionWords): Person {
  const { text, from, to } = token
  return { text, from, to, side, official: words.officials.test(word) }
}

import type { DirectionWords } from '../../lexicon/direction-words.ts'
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
}

interface State {
  side: MentionSide | undefined
  quoted: boolean
  before: Token | undefined
}

/** All people in the order of the text; quoted names of festivals and works are passed over. */
export function personsIn(text: string, names: SideNames, words: DirectionWords): readonly Person[] {
  const mentions = mentionsIn(text, names)
  const persons: Person[] = []
  const state: State = { side: undefined, quoted: false, before: undefined }
  for (const token of tokensOf(text, words)) {
    const person = readToken(token, state, mentions, words)
    if (person) persons.push(person)
  }
  return persons
}

function tokensOf(text: string, words: DirectionWords): readonly Token[] {
  return Array.from(text.matchAll(words.token), (found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }))
}

function readToken(
  token: Token,
  state: State,
  mentions: readonly Mention[],
  words: DirectionWords,
): Person | undefined {
  if (/^[,()\t\n{}'"]$/.test(token.text)) return endClause(token.text, state)
  if (state.quoted) return undefined
  const mention = mentions.findLast(({ from, to }) => from < token.to && to > token.from)
  if (mention) state.side = mention.side
  const { before } = state
  if (!words.fillers.test(token.text)) state.before = token
  const word = token.text.replace(words.particle, '')
  if (isPerson(token.text, words)) return personOf(token, word, state, words)
  if (words.countedFirst.test(token.text) && before && state.side && !isPerson(before.text, words))
    return personOf(before, before.text, state, words)
  if (words.events.test(word) || words.verbs.test(token.text)) state.side = undefined
  return undefined
}

function endClause(mark: string, state: State): undefined {
  if (/['"{}]/.test(mark)) state.quoted = mark === '{' || (mark !== '}' && !state.quoted)
  else state.side = undefined
  state.before = undefined
  return undefined
}

/** "대표단이" too: with or without its particle. */
function isPerson(token: string, { persons, notPersons, particle }: DirectionWords): boolean {
  return [token, token.replace(particle, '')].some((word) => persons.test(word) && !notPersons.test(word))
}

function personOf(token: Token, word: string, { side }: State, words: DirectionWords): Person {
  return { ...token, side, official: words.officials.test(word) }
}

import type { Words } from '../../document/words.ts'
import type { DirectionWords } from '../../lexicon/direction-words.ts'
import { type Mention, type SideNames, mentionsIn } from '../../split/mentions.ts'

/** The place named before a word of visiting; "용인-플러튼 미술교류전" names a thing, no place. */
export function destination({ text }: Words, names: SideNames, words: DirectionWords): Mention | undefined {
  const verb = words.visiting.exec(text)
  if (!verb) return undefined
  const before = mentionsIn(text, names).filter(({ from }) => from < verb.index)
  const single = before.filter(({ from, to }) => text.charAt(to) !== '-' && text.charAt(from - 1) !== '-')
  return single.at(-1)
}

/** "교육위원장 외 1명 시청 방문": who comes to the office of home is not of home, though no city is told. */
export function visitsHome({ text }: Words, names: SideNames, words: DirectionWords): boolean {
  return mentionsIn(text, names).some(({ side, to }) => {
    const behind = text.slice(to, to + 12).replace(words.office, '')
    return side === 'home' && words.visiting.exec(behind)?.index === 0
  })
}

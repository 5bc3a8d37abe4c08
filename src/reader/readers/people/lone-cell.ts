import { type Words, cut } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { readPeople } from './read-people.ts'

const LONGEST = 40 // letters of a cell that names a party and tells of nothing else

/** Without a header the cell for people is one behind the words that holds a party and no journey: "… | 시장 외 9명". */
export function lonePeopleCell(about: Words, { people, directions }: Lexicon): Words | undefined {
  return cellsBehindFirst(about).find(
    (cell) =>
      cell.text.length <= LONGEST &&
      /\d/.test(cell.text) &&
      !directions.travel.test(cell.text) &&
      !people.bare?.test(cell.text.trim()) &&
      readPeople(cell, undefined, people).total !== undefined,
  )
}

function cellsBehindFirst(about: Words): readonly Words[] {
  const cells: Words[] = []
  let from = 0
  for (const cell of about.text.split('\t')) {
    if (from > 0) cells.push(cut(about, from, from + cell.length))
    from += cell.length + 1
  }
  return cells
}

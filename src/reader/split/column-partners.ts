import { type Block, type Document, wordsOf } from '../document/document.ts'
import { type Words, trimmed } from '../document/words.ts'
import { chooseLexicon } from '../lexicon/choose-lexicon.ts'
import type { ColumnRole, Lexicon } from '../lexicon/lexicon.ts'
import { readPlaceTitle } from './place-title.ts'
import type { PlaceTitle } from './title.ts'
import { columnRoles, isColumnHeader } from './shell.ts'

/** The partners that a table about several names in a column of their own, one in each row. */
export function columnPartners(document: Document, lexicon: Lexicon): readonly PlaceTitle[] {
  const titles: PlaceTitle[] = []
  let roles: readonly (ColumnRole | undefined)[] = []
  for (const block of document.blocks) {
    if (block.kind !== 'row') roles = []
    else if (isColumnHeader(document, block, lexicon)) {
      roles = rolesOf(document, block, lexicon)
      titles.push(...headsIn(document, block, lexicon))
    } else if (block.aside === undefined) titles.push(...titlesIn(document, block, roles, lexicon))
  }
  return titles
}

/** A table of figures with a column for each city is headed by their names. */
function headsIn(document: Document, { cells, row }: Block, lexicon: Lexicon): readonly PlaceTitle[] {
  return cells
    .filter((_, column) => row?.roles?.[column] === 'of')
    .flatMap((cell) => readPlaceTitle(wordsOf(document, cell), lexicon) ?? [])
}

/** A column of partners beside what happened, or beside their figures; alone it may be a menu. */
function rolesOf(document: Document, block: Block, lexicon: Lexicon): readonly (ColumnRole | undefined)[] {
  const roles = columnRoles(document, block, lexicon)
  return roles.includes('text') || roles.includes('entry') || roles.includes('fact') || roles.includes('tie')
    ? roles
    : []
}

function titlesIn(
  document: Document,
  { cells }: Block,
  roles: readonly (ColumnRole | undefined)[],
  lexicon: Lexicon,
): readonly PlaceTitle[] {
  const named = cells
    .filter((_, column) => roles[column] === 'partner')
    .map((cell) => wordsOf(document, cell))
  return named.flatMap(
    (words) => readPlaceTitle(words, chooseLexicon(words.text, lexicon)) ?? nameAlone(words, lexicon),
  )
}

/** "Towada" in a column of partners: where names are whole, the column says what the word alone does not. */
function nameAlone(words: Words, { places: { wholeNames } }: Lexicon): PlaceTitle | [] {
  const own = trimmed(words)
  const named = wholeNames?.name.test(own.text) && !wholeNames.never.test(own.text)
  return named ? { name: own, country: undefined, tie: undefined } : []
}

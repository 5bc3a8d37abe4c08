import { type RawBuilder, sql } from 'kysely'

/** Words that somebody looks for, anywhere in a text, in upper or lower case. */
export function likeWords(column: string, words: string): RawBuilder<boolean> {
  const pattern = `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`
}

/** What comes behind a row in an order by a column and the id. */
export function behind(
  column: string,
  id: string,
  direction: 'asc' | 'desc',
  [value, lastId]: readonly [string, string],
): RawBuilder<boolean> {
  const [a, b] = [sql.ref(column), sql.ref(id)]
  return direction === 'asc'
    ? sql<boolean>`(${a}, ${b}) > (${value}, ${lastId})`
    : sql<boolean>`(${a}, ${b}) < (${value}, ${lastId})`
}

/** What an entry is when a page is handed in again. */
export interface Likeness {
  /** Equal for the same thing told in the same words. */
  readonly identity: string
  /** Equal for what may be the same thing told otherwise: two visits of one day, two figures under one label. */
  readonly likeness: string
}

/**
 * Parts what a page says into what can be settled without a person, being new or there already, and what says something
 * else about a thing that stands and that this page no longer tells as it stands: whether that corrects it, or is a
 * second thing of its kind, only a person can say.
 */
export function separate<T>(
  entries: readonly T[],
  likenessOf: (entry: T) => Likeness,
  stored: readonly Likeness[],
): { readonly settled: T[]; readonly left: T[] } {
  const told = new Set(entries.map((entry) => likenessOf(entry).identity))
  const known = new Set(stored.map(({ identity }) => identity))
  const replaced = new Set(
    stored.filter(({ identity }) => !told.has(identity)).map(({ likeness }) => likeness),
  )
  const isLeft = (entry: T) => {
    const { identity, likeness } = likenessOf(entry)
    return !known.has(identity) && replaced.has(likeness)
  }
  return { settled: entries.filter((entry) => !isLeft(entry)), left: entries.filter(isLeft) }
}

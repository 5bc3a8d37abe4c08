import type { Words } from '../document/words.ts'
import type { ColumnRole, Lexicon } from '../lexicon/lexicon.ts'

const LONGEST = 30

/** What a column holds by its name: one that is known, or a word of it that tells. */
export function roleNamed({ text }: Words, { columns, columnPatterns }: Lexicon): ColumnRole | undefined {
  const name = text.replaceAll(/\s/g, '').toLowerCase()
  if (name === '' || name.length > LONGEST) return undefined
  const known = Object.hasOwn(columns, name) ? columns[name] : undefined
  return known ?? columnPatterns.find(([, pattern]) => pattern.test(name))?.[0]
}

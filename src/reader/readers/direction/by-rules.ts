import type { Direction } from '../../../kernel/vocabulary.ts'
import { type Words, spanIn } from '../../document/words.ts'
import type { DirectionRule } from '../../lexicon/direction-words.ts'
import { type Reading, inferred, stated } from '../../reading.ts'
import { masked } from '../../split/masked.ts'
import type { SideNames } from '../../split/mentions.ts'

/** The first rule of the language whose words fit: "⚑ … visited ⌂" is inbound, whatever the two cities are called. */
export function byRules(
  about: Words,
  names: SideNames,
  rules: readonly DirectionRule[],
): Reading<Direction> | undefined {
  if (rules.length === 0) return undefined
  const text = masked(about.text, names)
  for (const { direction, rule, when, unless, guess } of rules) {
    const found = when.exec(text)
    if (!found || unless?.test(text)) continue
    const span = spanIn(about, found.index, found.index + found[0].length)
    return (guess ? inferred : stated)(direction, span, `direction/${rule}`)
  }
  return undefined
}

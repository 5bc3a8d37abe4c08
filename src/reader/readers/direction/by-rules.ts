import type { Direction } from '../../../kernel/vocabulary.ts'
import { type Words, spanIn } from '../../document/words.ts'
import type { DirectionRule } from '../../lexicon/direction-words.ts'
import { type Reading, inferred, stated } from '../../reading.ts'
import { HOME_MARK, PARTNER_MARK, masked } from '../../split/masked.ts'
import type { SideNames } from '../../split/mentions.ts'

/** The first rule of the language whose words fit: "⚑ … visited ⌂" is inbound, whatever the two cities are called. */
export function byRules(
  about: Words,
  names: SideNames,
  rules: readonly DirectionRule[],
): Reading<Direction> | undefined {
  if (rules.length === 0) return undefined
  const text = masked(about.text, names)
  let best: Fit | undefined
  for (const rule of rules) {
    if (best && !(best.rule.first && rule.first)) break
    const found = fit(text, rule)
    if (found && (!best || found.from < best.from)) best = found
  }
  return best && readingOf(about, best)
}

interface Fit {
  readonly rule: DirectionRule
  readonly from: number
  readonly to: number
}

function fit(text: string, rule: DirectionRule): Fit | undefined {
  const found = rule.sided && !isSided(text) ? null : rule.when.exec(text)
  if (!found || rule.unless?.test(text)) return undefined
  return { rule, from: found.index, to: found.index + found[0].length }
}

function isSided(text: string): boolean {
  return text.includes(HOME_MARK) || text.includes(PARTNER_MARK)
}

function readingOf(about: Words, { rule, from, to }: Fit): Reading<Direction> {
  const span = spanIn(about, from, to)
  const name = `direction/${rule.rule}`
  if (rule.unsure) return inferred(rule.direction, span, name, { kind: 'direction-not-told' })
  return (rule.guess ? inferred : stated)(rule.direction, span, name)
}

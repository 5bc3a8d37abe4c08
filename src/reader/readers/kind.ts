import type { ExchangeKind } from '../../kernel/vocabulary.ts'
import { type Words, spanIn } from '../document/words.ts'
import type { KindRule } from '../lexicon/lexicon.ts'
import { type Reading, inferred } from '../reading.ts'

/** The first rule that fits, most specific first; the kinds of the rules behind it are its alternatives. */
export function readKind(about: Words, rules: readonly KindRule[]): Reading<ExchangeKind> {
  const fitting = rules.filter(({ when, unless }) => when.test(about.text) && !unless?.test(about.text))
  const [first] = fitting
  const found = first?.when.exec(about.text)
  if (!first || !found) return inferred('other', spanIn(about), 'kind/not-told', { kind: 'kind-not-told' })
  const span = spanIn(about, found.index, found.index + found[0].length)
  const others = [...new Set(fitting.map(({ kind }) => kind))].filter((kind) => kind !== first.kind)
  const reading = inferred(first.kind, span, `kind/${first.rule}`)
  return others.length > 0 ? { ...reading, alternatives: others } : reading
}

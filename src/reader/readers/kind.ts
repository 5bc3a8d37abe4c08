import type { ExchangeKind } from '../../kernel/vocabulary.ts'
import { type Words, spanIn } from '../document/words.ts'
import type { KindRule } from '../lexicon/lexicon.ts'
import { oncePer } from '../once-per.ts'
import { type Reading, inferred } from '../reading.ts'
import { PARTNER_MARK } from '../split/masked.ts'

/** The first rule that fits, most specific first; the kinds of the rules behind it are its alternatives. */
export function readKind(
  about: Words,
  rules: readonly KindRule[],
  names: readonly string[] = [],
): Reading<ExchangeKind> {
  const whole = withoutNamesOfKinds(about.text, rules, names)
  const text = withoutParties(whole)
  if (text !== whole) {
    const told = kindIn(about, text, rules)
    if (!VAGUE.has(told.rule)) return told
  }
  return kindIn(about, whole, rules)
}

const VAGUE: ReadonlySet<string> = new Set(['kind/not-told', 'kind/visit'])

/** "사절단(시 8, 시의회 4, 상공회의소 6)": who came along tells the kind only where nothing else does. */
function withoutParties(text: string): string {
  return text.replaceAll(PARTIES, (list) => ' '.repeat(list.length))
}

const PARTIES = /\([^()\d]{1,12}\d{1,3}[^()\d]{0,3}[,·;+][^()]{1,40}\)/g

function kindIn(about: Words, text: string, rules: readonly KindRule[]): Reading<ExchangeKind> {
  const fitting = rules.filter(({ when, unless }) => when.test(text) && !unless?.test(text))
  const [first] = fitting
  const found = first?.when.exec(text)
  if (!first || !found) return inferred('other', spanIn(about), 'kind/not-told', { kind: 'kind-not-told' })
  const span = spanIn(about, found.index, found.index + found[0].length)
  const others = [...new Set(fitting.map(({ kind }) => kind))].filter((kind) => kind !== first.kind)
  const reading = inferred(first.kind, span, `kind/${first.rule}`)
  return others.length > 0 ? { ...reading, alternatives: others } : reading
}

/** "선전시" holds the word for an exhibition: a name that alone would tell a kind is passed over, all but its last letter. */
function withoutNamesOfKinds(text: string, rules: readonly KindRule[], names: readonly string[]): string {
  return tellingNames(rules)(names).reduce(
    (result, name) =>
      result.replaceAll(name, PARTNER_MARK.repeat(name.length - 1) + name.charAt(name.length - 1)),
    text,
  )
}

const tellingNames = oncePer((rules: readonly KindRule[]) =>
  oncePer((names: readonly string[]) => names.filter((name) => rules.some(({ when }) => when.test(name)))),
)

import { bounded } from '../../bounded.ts'
import { type Words, cut } from '../../document/words.ts'
import type { FactForm, FactWords } from '../../lexicon/fact-words.ts'
import { type Quantity, quantitiesIn } from './quantity.ts'

/** A value in the unit of its key, and the words that tell it. */
export interface FactValue {
  readonly value: number | string
  readonly unit: string | null
  readonly words: Words
  /** Set where the unit decides the key: a budget in yen. */
  readonly key?: string
}

/** Undefined when the words hold no such value; the caller then keeps them as words. */
export function readValue(
  words: Words,
  form: FactForm,
  labelUnit: string,
  facts: FactWords,
): FactValue | undefined {
  if (form === 'words' || form === 'date') return undefined
  const quantities = quantitiesIn(withoutDates(words.text), facts)
  if (form === 'area') return readArea(words, quantities, labelUnit, facts)
  if (form === 'count') return readCount(words, quantities, facts)
  if (form === 'money') return readMoney(words, quantities, facts)
  return readWeather(words, quantities, form === 'degrees' ? '°C' : 'mm', facts)
}

/** The unit is that of the key: a table writes it above or leaves it out. */
function readWeather(
  words: Words,
  [first]: readonly Quantity[],
  unit: string,
  facts: FactWords,
): FactValue | undefined {
  const behind = first && words.text.slice(first.to)
  const toKey = facts.weatherScales?.find(([scale]) => behind && scale.test(behind))?.[1]
  const below = first && isBelowZero(words.text.slice(0, first.from), facts)
  const signed = below ? -first.value : (first?.value ?? 0)
  return (
    first && {
      value: toKey ? rounded(toKey(signed)) : signed,
      unit,
      words: cut(words, first.from, valueEnd(words, first, facts.weatherUnits)),
    }
  )
}

function isBelowZero(before: string, { belowZero }: FactWords): boolean {
  return /(?<![\d~])\s?-$/.test(before) || (belowZero?.test(before) ?? false)
}

/** "(2019년 말 기준)" holds no value. */
function withoutDates(text: string): string {
  return text.replace(DATE_IN_BRACKETS, (dates) => ' '.repeat(dates.length))
}

const DATE_IN_BRACKETS = bounded(String.raw`\([^()]{0,40}(?:19|20)\d{2}[^()]{0,40}\)`, 'g')

function readArea(
  words: Words,
  quantities: readonly Quantity[],
  labelUnit: string,
  { areaUnits }: FactWords,
): FactValue | undefined {
  for (const [unit, squareKilometres] of areaUnits) {
    const starts = new RegExp(`^\\s?(?:${unit.source})`, unit.flags)
    const told = quantities.find(({ behind }) => starts.test(behind))
    const bare = unit.test(labelUnit) ? quantities[0] : undefined
    const quantity = told ?? bare
    if (quantity)
      return {
        value: rounded(quantity.value * squareKilometres),
        unit: 'km²',
        words: cut(words, quantity.from, valueEnd(words, quantity, starts)),
      }
  }
  return undefined
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** "21만 3천명 / 84,112세대": the first number that does not count something else. */
function readCount(words: Words, quantities: readonly Quantity[], facts: FactWords): FactValue | undefined {
  const unit = new RegExp(`^\\s?${facts.andSome}\\s?(?:${facts.persons}|${facts.households})`)
  const quantity = quantities.find(({ behind }) => unit.test(behind)) ?? quantities[0]
  if (!quantity) return undefined
  const households = new RegExp(`^\\s?(?:${facts.households})`).test(quantity.behind)
  const counted = households ? 'households' : 'people'
  return {
    value: quantity.value,
    unit: counted,
    words: cut(words, quantity.from, valueEnd(words, quantity, unit)),
  }
}

function readMoney(
  words: Words,
  quantities: readonly Quantity[],
  { currencies }: FactWords,
): FactValue | undefined {
  const [first] = quantities
  const currency = first && currencies.find(([unit]) => unit.test(first.behind.slice(0, 6)))
  if (!first || !currency) return undefined
  const [unit, key, code] = currency
  return {
    value: first.value,
    unit: code,
    key,
    words: cut(words, first.from, valueEnd(words, first, new RegExp(`^\\s?(?:${unit.source})`))),
  }
}

function valueEnd(words: Words, { to }: Quantity, unit: RegExp): number {
  return to + (unit.exec(words.text.slice(to))?.[0].length ?? 0)
}

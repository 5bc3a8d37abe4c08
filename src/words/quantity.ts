import type { Locale } from '../kernel/locale.ts'

const NO_BREAK = '\u00a0' // a number never parts from its unit at the end of a line

/** A number with its unit as each language writes it: "13만 7천 명", "137,000", "36 km²", "16.8 °C". */
export function quantity(number: number, unit: string | null, locale: Locale): string {
  if (unit === 'people') return PEOPLE[locale](number)
  const digits = grouped(number, locale)
  return unit ? `${digits}${NO_BREAK}${unit}` : digits
}

const PEOPLE: Record<Locale, (count: number) => string> = {
  ko: (count) => `${inMyriads(count, '억', '만', ' ', korean)}${NO_BREAK}명`,
  en: (count) => grouped(count, 'en'),
  ja: (count) => `${inMyriads(count, '億', '万', '', String)}人`,
  zh: (count) => `${count >= 10_000 && count % 1000 === 0 ? `${count / 10_000}万` : grouped(count, 'zh')}人`,
}

/** Made once: making one takes longer than a hundred numbers. */
const FORMATS: Record<Locale, Intl.NumberFormat> = {
  ko: formatIn('ko'),
  en: formatIn('en'),
  ja: formatIn('ja'),
  zh: formatIn('zh'),
}

function formatIn(locale: Locale): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
}

export function grouped(number: number, locale: Locale): string {
  return FORMATS[locale].format(number)
}

/** Korean says round thousands in words (7천) and anything else in digits (7,512). */
function korean(rest: number): string {
  return rest % 1000 === 0 ? `${rest / 1000}천` : grouped(rest, 'ko')
}

/** Numbers in East Asia are read in steps of ten thousand; below that they stay digits. */
function inMyriads(
  count: number,
  hundredMillion: string,
  tenThousand: string,
  space: string,
  below: (rest: number) => string,
): string {
  if (count < 10_000 || !Number.isInteger(count)) return grouped(count, 'ko')
  const parts = [
    [Math.floor(count / 100_000_000), (part: number) => part + hundredMillion],
    [Math.floor(count / 10_000) % 10_000, (part: number) => part + tenThousand],
    [count % 10_000, below],
  ] as const
  return parts
    .filter(([part]) => part > 0)
    .map(([part, write]) => write(part))
    .join(space && NO_BREAK)
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

function spelled(count: number): string {
  const tens = Math.floor(count / 10)
  const ones = DIGITS[count % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`
}

const TO_99 = Array.from({ length: 99 }, (_, index) => [spelled(index + 1), index + 1] as const)

/** "两", "十二", "二十", "一百": what pages spell of the numbers of people. */
export const NUMERALS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(TO_99),
  ...Object.fromEntries(
    TO_99.filter(([, count]) => count > 9 && count < 20).map(([word, count]) => [`一${word}`, count]),
  ),
  两: 2,
  兩: 2,
  廿: 20,
  百: 100,
  一百: 100,
  两百: 200,
  二百: 200,
  兩百: 200,
  三百: 300,
  四百: 400,
  五百: 500,
}

/** One of them as a pattern. */
export const NUMERAL = '[一二两三四五六七八九十百廿]{1,4}'

/** "31", "三十一", "十" and "二〇〇三" as numbers; NaN for what is none. */
export function numberOf(written: string, numerals: Readonly<Record<string, number>>): number {
  if (/^\d{1,8}$/.test(written)) return Number(written)
  const values = Array.from(written, (letter) => numerals[letter] ?? Number.NaN)
  return values.includes(10) ? tensAndOnes(values) : Number(values.join('') || Number.NaN)
}

/** 三十一: what stands before the ten counts tens, what stands behind it is added. */
function tensAndOnes(values: readonly number[]): number {
  const at = values.indexOf(10)
  const [tens = 1, ...more] = values.slice(0, at)
  const [ones = 0, ...rest] = values.slice(at + 1)
  return more.length + rest.length > 0 || ones > 9 ? Number.NaN : tens * 10 + ones
}

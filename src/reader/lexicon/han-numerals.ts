/** Numerals that Japanese and Chinese share; the Han zero is folded to a middle dot. */
export const hanNumerals: Readonly<Record<string, number>> = {
  '·': 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

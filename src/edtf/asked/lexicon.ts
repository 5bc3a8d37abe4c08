/** Seasons as they are written, with EDTF's number: 21 spring, 22 summer, 23 autumn, 24 winter. */
export const SEASONS: Readonly<Record<string, number>> = {
  봄: 21,
  여름: 22,
  가을: 23,
  겨울: 24,
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  春: 21,
  夏: 22,
  秋: 23,
  冬: 24,
}

/** Months by their English names, shortened to three letters. */
export const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

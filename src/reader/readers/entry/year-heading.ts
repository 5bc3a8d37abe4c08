import type { Words } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'

/** "2023", "□ 2023년", "2021~2020": the year of the lines below, or none when the heading gives several. */
export function readYearHeading(
  words: Words,
  dates: DateWords,
): { readonly year: number | undefined } | undefined {
  const year = `(?:19|20)\\d{2}\\s?(?:${dates.year})?`
  const found = new RegExp(`^[[(<]?\\s?(?<year>${year})(?<more>\\s?[~,-]\\s?${year})?\\s?[\\])>.]?$`).exec(
    words.text,
  )
  if (!found?.groups?.year) return undefined
  return { year: found.groups.more ? undefined : Number(found.groups.year.slice(0, 4)) }
}

import { z } from 'zod'
import { PLACE_LEVELS } from '../../kernel/vocabulary.ts'
import { texts, translated } from '../content.ts'

/** How a spelling is used: the place's own official one, the one this register writes, or another that is met. */
export const NAME_ROLES = ['official', 'standard', 'alias'] as const

export const placeName = z.object({
  text: z.string().min(1),
  /** BCP 47. */
  language: z.string().min(2),
  role: z.enum(NAME_ROLES),
  /** Where the spelling was found. */
  source: z.string().min(1),
})
export type PlaceName = z.infer<typeof placeName>

/** One entry of the authority file of names. */
export const placeContent = z.object({
  names: z.array(placeName).min(1),
  /** The state, province or prefecture. */
  region: texts.nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).nullable(),
  level: z.enum(PLACE_LEVELS),
  /** Degrees, WGS 84, with where the figures came from. */
  position: z
    .object({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      source: z.string(),
    })
    .nullable(),
  /** IANA name, with where it came from. */
  timeZone: z.object({ name: z.string(), source: z.string() }).nullable(),
  /** Numbers of other authority files, only when a person confirmed that they mean this place. */
  geonames: z.int().positive().optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/)
    .optional(),
  ...translated,
})
export type Place = z.infer<typeof placeContent>

/** Words that say what a place is and that people leave off its name: 플러튼시 and 플러튼 are one spelling. */
const LEVEL_ENDINGS = /(?<=..)(?:특별자치시|특별시|광역시|특례시|시|군|구|市|县|縣|郡|区|區)$/u

/** The form in which spellings are compared: composed, lower case, without blanks and the word for the level. */
export function foldName(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '').replace(LEVEL_ENDINGS, '')
}

/** The name to show per language: the register's own standard spelling, else the official one. */
export function namesToShow(names: readonly PlaceName[]): Record<string, string> {
  const shown = names.filter(({ role }) => role !== 'alias').sort((a, b) => rank(b) - rank(a))
  return Object.fromEntries(shown.map(({ language, text }) => [language, text]))
}

/** Later entries win in `namesToShow`, so the standard spelling comes last. */
function rank({ role }: PlaceName): number {
  return role === 'standard' ? 0 : 1
}

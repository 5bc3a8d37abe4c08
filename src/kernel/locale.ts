/** The languages that the public site speaks. */
export const LOCALES = ['ko', 'en', 'ja', 'zh'] as const
export type Locale = (typeof LOCALES)[number]

/** The languages that the officers' side speaks. */
export const DESK_LOCALES = ['ko', 'en'] as const
export type DeskLocale = (typeof DESK_LOCALES)[number]

export function toLocale(text: string): Locale | undefined {
  return LOCALES.find((locale) => locale === text)
}

export function toDeskLocale(text: string | null): DeskLocale | undefined {
  return DESK_LOCALES.find((locale) => locale === text)
}

/** A text in one or more languages; the key is a BCP 47 language tag. */
export type Texts = Readonly<Record<string, string>>

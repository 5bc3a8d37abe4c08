/** The languages that the public site speaks. */
export const LOCALES = ['ko', 'en', 'ja', 'zh'] as const
export type Locale = (typeof LOCALES)[number]

export function toLocale(text: string): Locale | undefined {
  return LOCALES.find((locale) => locale === text)
}

/** A text in one or more languages; the key is a BCP 47 language tag. */
export type Texts = Readonly<Record<string, string>>

/** The forms of a record or of the terms beside the page, in the order that we prefer. */
const FORMS = [
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/ld+json', 'jsonld'],
  ['text/turtle', 'ttl'],
  ['application/json', 'json'],
] as const

export type Form = (typeof FORMS)[number][1]

interface Wish {
  readonly type: string
  readonly quality: number
}

/** The form that the request likes best (RFC 9110, 12.5.1); the page for whoever wishes nothing or anything. */
export function preferredForm(accept: string | null): Form {
  const wishes = (accept ?? '*/*').split(',').slice(0, MOST_WISHES).map(toWish)
  const rated = FORMS.map(([type, form]) => ({ form, quality: qualityOf(type, wishes) }))
  const best = rated.toSorted((a, b) => b.quality - a.quality)[0]
  return best && best.quality > 0 ? best.form : 'html'
}

/** Whether the request takes a type at all; whoever wishes nothing takes anything. */
export function accepts(accept: string | null, type: string): boolean {
  const wishes = (accept ?? '*/*').split(',').slice(0, MOST_WISHES).map(toWish)
  return qualityOf(type, wishes) > 0
}

/** The first of these languages that the request likes best; the first of all for whoever wishes none of them. */
export function preferredLanguage<const Language extends string>(
  accept: string | null,
  languages: readonly [Language, ...Language[]],
): Language {
  const wishes = (accept ?? '').split(',').slice(0, MOST_WISHES).map(toWish)
  const rated = languages.map((language) => ({ language, quality: languageQuality(language, wishes) }))
  return rated.toSorted((a, b) => b.quality - a.quality)[0]?.language ?? languages[0]
}

/** en-GB is a wish for en. */
function languageQuality(language: string, wishes: readonly Wish[]): number {
  const found = wishes.filter(({ type }) => type === language || type.startsWith(`${language}-`))
  return Math.max(0, ...found.map(({ quality }) => quality))
}

const MOST_WISHES = 40

function toWish(part: string): Wish {
  const [type = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase())
  const quality = parameters.find((one) => one.startsWith('q='))?.slice(2)
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 }
}

/** What names the type exactly counts before what names its family, and that before anything. */
function qualityOf(type: string, wishes: readonly Wish[]): number {
  const [family = ''] = type.split('/')
  const found = [type, `${family}/*`, '*/*'].map((one) => wishes.find((wish) => wish.type === one))
  return found.find((wish) => wish !== undefined)?.quality ?? 0
}

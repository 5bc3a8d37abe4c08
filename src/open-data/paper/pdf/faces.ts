import { type Locale, toLocale } from '../../../kernel/locale.ts'
import type { Block, Line, PaperDocument, Run } from '../paper-document.ts'
import { type Typeface, typefaceFor, type Weight } from '../fonts/typeface.ts'

/** What stands in the place of a character that no font of ours has. */
export const MISSING = '〓'

/** Signs that old pages use for others of the same look, which our fonts have. */
const ALIKE: Readonly<Record<string, string>> = { '˚': '°', '∙': '·', '⋅': '·', '❍': '○', '➢': '▷' }

/** The letters of a document, ready to be measured and drawn. */
export interface Faces {
  /** By the name under which each is registered: "ko text". */
  readonly typefaces: ReadonlyMap<string, Typeface>
  readonly nameOf: (run: Run, weight: Weight) => string
  /** The sign that is drawn for one. */
  readonly drawn: (face: string, sign: string) => string
  /** In thousandths of the size. */
  readonly widthOf: (face: string, sign: string) => number
  /** Characters that no font of ours has. */
  readonly missing: readonly string[]
}

/** Makes the fonts that a document needs, each with its own characters only. */
export async function facesFor(document: PaperDocument, furniture: readonly string[]): Promise<Faces> {
  const { locale } = document
  const wanted = new Map<string, Set<number>>()
  const nameOf = (run: Run, weight: Weight) => `${localeOf(run, locale)} ${weight}`
  const want = (name: string, text: string) => {
    const signs = wanted.getOrInsertComputed(name, () => new Set([...MISSING].map(codeOf)))
    for (const sign of text) signs.add(codeOf(sign)).add(codeOf(ALIKE[sign] ?? sign))
  }
  for (const run of [...furniture.map((text): Run => ({ text })), ...runsOf(document)])
    for (const weight of ['text', 'strong'] as const) want(nameOf(run, weight), run.text)
  const typefaces = new Map<string, Typeface>()
  for (const [name, signs] of wanted) {
    const [spoken = '', weight] = name.split(' ')
    typefaces.set(
      name,
      await typefaceFor(toLocale(spoken) ?? locale, weight === 'strong' ? 'strong' : 'text', signs),
    )
  }
  return facesOf(typefaces, nameOf, wanted)
}

function facesOf(
  typefaces: Faces['typefaces'],
  nameOf: Faces['nameOf'],
  wanted: ReadonlyMap<string, ReadonlySet<number>>,
): Faces {
  const has = (face: string, sign: string) => typefaces.get(face)?.has(codeOf(sign)) ?? false
  const drawn = (face: string, sign: string) => {
    if (has(face, sign)) return sign
    const alike = ALIKE[sign]
    return alike !== undefined && has(face, alike) ? alike : MISSING
  }
  const asked = [...wanted].flatMap(([face, codes]) =>
    [...codes].map((code) => [face, String.fromCodePoint(code)]),
  )
  const missing = asked.flatMap(([face = '', sign = '']) =>
    drawn(face, sign) === MISSING && sign !== MISSING ? [sign] : [],
  )
  return {
    typefaces,
    nameOf,
    drawn,
    widthOf: (face, sign) => typefaces.get(face)?.widthOf(codeOf(drawn(face, sign))) ?? 0,
    missing: [...new Set(missing)].sort(),
  }
}

function localeOf({ lang }: Run, locale: Locale): Locale {
  return (lang === undefined ? undefined : toLocale(lang.slice(0, 2))) ?? locale
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0
}

function runsOf({ kicker, title, subtitle, blocks }: PaperDocument): Run[] {
  return [{ text: kicker }, { text: title }, ...subtitle, ...blocks.flatMap((block) => linesOf(block).flat())]
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return [...block.items, [{ text: '0123456789.' }]]
    case 'table':
      return [...block.rows.flat(2), block.columns.map(({ label }): Run => ({ text: label }))]
  }
}

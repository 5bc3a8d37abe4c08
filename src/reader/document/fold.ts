/**
 * The same text with one spelling for what people type in many ways: full-width letters and digits, the tildes,
 * dashes, middle dots, quotes and odd blanks; letters with marks are those without: "Växjö" is "Vaxjo". Every character keeps its place, so a span found here is a span of
 * the page.
 */
export function fold(text: string): string {
  return text.replace(ODD, foldOne)
}

const SPELLINGS: readonly (readonly [canonical: string, written: string])[] = [
  ['~', '～∼〜〰˜∽⁓﹏'],
  ['-', '–—−‐‑‒―─━﹣－'],
  ['·', '\u30fb\u318d\uff65‧∙⋅•●○\u3007◯◦'], // the dots of katakana, the Hangul letter arae-a, the Han zero
  ["'", '‘’‛´`′＇'],
  ['"', '“”″＂'],
  [' ', '\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000\ufeff\u200b'],
  [',', '，、'],
  ['[', '【〔'],
  [']', '】〕'],
  ['.', '．。'],
]

const FOLDED = new Map(SPELLINGS.flatMap(([to, from]) => Array.from(from, (letter) => [letter, to] as const)))

/** Only what has another spelling is looked at: most letters of a page stay as they are. */
const ODD = new RegExp(
  `[${[...FOLDED.keys()].map((letter) => RegExp.escape(letter)).join('')}\uff01-\uff5e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]`,
  'g',
)

function foldOne(letter: string): string {
  return FOLDED.get(letter) ?? (letter < FIRST_BEYOND_LATIN ? withoutMark(letter) : foldFullWidth(letter))
}

const FIRST_BEYOND_LATIN = '\u0180'

/** One letter for one: "é" is "e", "ø" is "o", "ß" is "s". */
function withoutMark(letter: string): string {
  return UNMARKED.get(letter) ?? letter.normalize('NFD').charAt(0)
}

const UNMARKED = new Map(
  (
    [
      ['A', 'Æ'],
      ['a', 'æ'],
      ['D', 'ÐĐ'],
      ['d', 'ðđ'],
      ['h', 'ħ'],
      ['i', 'ı'],
      ['L', 'Ł'],
      ['l', 'ł'],
      ['O', 'ØŒ'],
      ['o', 'øœ'],
      ['s', 'ßſ'],
      ['T', 'ÞŦ'],
      ['t', 'þŧ'],
    ] as const
  ).flatMap(([to, from]) => Array.from(from, (letter) => [letter, to] as const)),
)

/** U+FF01 to U+FF5E are ASCII at a fixed distance. */
function foldFullWidth(letter: string): string {
  const code = letter.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : letter
}

/** No line begins with these (kinsoku, 禁则): what closes, what belongs to the sign before it. */
const NEVER_FIRST = new Set(
  `、。，．・·ㆍ：；？！’”）〕］｝〉》」』】〗〙〛°′″℃％‰々〻ー…‥～〜~ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ,.;:!?)]}%`,
)
/** No line ends with these: what opens, what belongs to the sign after it. */
const NEVER_LAST = new Set('‘“（〔［｛〈《「『【〖〘〚([{￥＄₩$#№'.split(''))

const SPACE = /^[ \u2002-\u200a\u3000]$/
const TOGETHER = /^[\u00a0\u202f\u2011\u2060]$/u
/** Written without spaces between words: a line may end after any of them. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uffee]$/u
const HANGUL = /^\p{Script=Hangul}$/u
const DIGIT = /^[\d０-９]$/
const LETTER = /^\p{L}$/u
const OPENING = /^[([（「『《〈]$/
const HINGE = /^[-–—/]$/

/** Whether a line may end between two neighbouring signs. Korean parts at spaces, Han and kana anywhere they are not held. */
export function mayBreak(before: string, after: string): boolean {
  if (TOGETHER.test(before) || TOGETHER.test(after) || SPACE.test(after)) return false
  if (NEVER_FIRST.has(after)) return false
  if (SPACE.test(before)) return true
  if (NEVER_LAST.has(before)) return false
  if (OPENING.test(after)) return LETTER.test(before)
  if (HINGE.test(before)) return LETTER.test(after)
  return partsUnspaced(before, after)
}

function partsUnspaced(before: string, after: string): boolean {
  if (!UNSPACED.test(before) && !UNSPACED.test(after)) return false
  if (HANGUL.test(before) || HANGUL.test(after)) return false
  // 2003年, 5名: a number never parts from what it counts.
  return !(DIGIT.test(before) && UNSPACED.test(after))
}

/** Whether a sign is a space, which is not drawn where a line ends. */
export function isSpace(sign: string): boolean {
  return SPACE.test(sign)
}

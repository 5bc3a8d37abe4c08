import iconv from 'iconv-lite'

/** Stands for what the encoding cannot hold: the mark that Korean type has for a missing letter, found in no other text. */
export const MISSING = '\u3013'

/** Every letter of Hangul and of ASCII is there; of the rest each character is asked about once. */
const DOUBTFUL = /[^\u0000-\u007F\uAC00-\uD7A3]/gu // oxlint-disable-line no-control-regex -- ASCII is meant
const known = new Map<string, boolean>()

/** Whether the old encoding of Korean Windows (CP949) has the character. */
export function isInCp949(character: string): boolean {
  const asked = known.get(character)
  if (asked !== undefined) return asked
  const there = iconv.decode(iconv.encode(character, 'cp949'), 'cp949') === character
  known.set(character, there)
  return there
}

/** The characters of a text that CP949 does not have, in their order. */
export function lostIn(text: string): string[] {
  return (text.match(DOUBTFUL) ?? []).filter((character) => !isInCp949(character))
}

export async function* inCp949(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts)
    yield iconv.encode(
      text.replace(DOUBTFUL, (one) => (isInCp949(one) ? one : MISSING)),
      'cp949',
    )
}

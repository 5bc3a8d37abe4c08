import { analyse } from 'chardet'
import { encodingNamed } from './encodings.ts'
import { lettersOf, lostIn } from './letters-of.ts'

const SAMPLE = 65_536
/** Of a hundred: below it the statistics of letters say nothing. */
const LIKELY = 30

/** The encoding of bytes that are not UTF-8: what the page says when that fits, else what its letters look like. */
export function guessEncoding(bytes: Uint8Array): string {
  const declared = declaredIn(bytes)
  const likely = analyse(sampleOf(bytes))
    .filter(({ confidence }) => confidence >= LIKELY)
    .map(({ name }) => encodingNamed(name))
  const candidates = [declared, ...likely, 'cp949', 'windows-1252'].filter((name) => name !== undefined)
  return candidates.find((name) => fits(bytes, name)) ?? likely.find((name) => name !== undefined) ?? 'cp949'
}

function fits(bytes: Uint8Array, encoding: string): boolean {
  return encoding !== 'utf-8' && lostIn(lettersOf(bytes, encoding)) === 0
}

/** From the first letter on that is not ASCII: the head of a page may be long. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte > 127)
  return bytes.subarray(start, start + SAMPLE)
}

const HEAD = 4096

/** `<meta charset="euc-kr">`, `<?xml … encoding="euc-kr"?>`. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const found = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?(?<name>[\w-]{2,30})/i.exec(head)
  return found?.groups?.name ? encodingNamed(found.groups.name) : undefined
}

import { josa, numberToHangul } from 'es-hangul'

type Pair = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로'

/** What stands after a word whose sound nobody wrote down. */
const EITHER: Record<Pair, string> = {
  '은/는': '은(는)',
  '이/가': '이(가)',
  '을/를': '을(를)',
  '와/과': '와(과)',
  '으로/로': '(으)로',
}

const CLOSING = /[\s)\]」』’”'"]{1,20}$/u

/** A word with its Korean particle: 용인시는, 서울로, 3으로 (read 삼), Fullerton은(는) (its sound is not known). */
export function withParticle(word: string, pair: Pair): string {
  return word + particleAfter(word.replace(CLOSING, ''), pair)
}

function particleAfter(spoken: string, pair: Pair): string {
  const digits = /\d{1,15}$/.exec(spoken)?.[0] // longer than a number that a double holds exactly is not a count
  if (digits) return josa.pick(numberToHangul(Number(digits)), pair)
  return /[가-힣]$/u.test(spoken) ? josa.pick(spoken, pair) : EITHER[pair]
}

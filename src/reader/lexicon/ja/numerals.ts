import type { PeopleWords } from '../people-words.ts'

const DIGITS = '一二三四五六七八九'
const MOST = 399

/** 12 as 十二, and digit by digit as 一二. */
function spellingsOf(count: number): readonly string[] {
  const [hundreds, tens, ones] = [Math.floor(count / 100), Math.floor(count / 10) % 10, count % 10]
  const spelled = `${part(hundreds, '百')}${part(tens, '十')}${DIGITS.charAt(ones - 1)}`
  const places = Array.from(String(count), (digit) => DIGITS.charAt(Number(digit) - 1))
  return places.includes('') ? [spelled] : [spelled, places.join('')]
}

function part(count: number, unit: string): string {
  return count === 0 ? '' : `${count === 1 ? '' : DIGITS.charAt(count - 1)}${unit}`
}

/** Numbers of people in Han characters: 二, 十五, 百二十. */
export function numberNames(): Pick<PeopleWords, 'numerals'> {
  const counts = Array.from({ length: MOST }, (_, index) => index + 1)
  return {
    numerals: Object.fromEntries(counts.flatMap((count) => spellingsOf(count).map((name) => [name, count]))),
  }
}

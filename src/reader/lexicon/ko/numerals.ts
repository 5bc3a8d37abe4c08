/** Numbers of people in words: 스무 명, 열두 명, 서른다섯 분, 이십 명, 백 명. */
const ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉']
const TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
const HAN_ONES = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구']
const HAN_TENS = ['', '십', '이십', '삼십', '사십', '오십', '육십', '칠십', '팔십', '구십']

function below100(tens: readonly string[], ones: readonly string[]): readonly (readonly [string, number])[] {
  return tens.flatMap((ten, t) => ones.map((one, o) => [ten + one, t * 10 + o] as const))
}

const native = below100(TENS, ONES).filter(([, value]) => value > 0)
/** From ten on: 일, 이, 삼 alone are mostly something else. */
const han = below100(HAN_TENS, HAN_ONES).filter(([, value]) => value >= 10)
const others: readonly (readonly [string, number])[] = [
  ['둘', 2],
  ['셋', 3],
  ['넷', 4],
  ['석', 3],
  ['넉', 4],
  ['닷', 5],
  ['엿', 6],
  ['스무', 20],
  ['백', 100],
  ['이백', 200],
  ['삼백', 300],
  ['오백', 500],
]

export const numerals: Readonly<Record<string, number>> = Object.fromEntries([...native, ...han, ...others])

/** The longest that fits: 열두 before 열. */
export const NUMERAL = Object.keys(numerals)
  .toSorted((a, b) => b.length - a.length)
  .join('|')

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayBreak } from './may-break.ts'

/** The places at which a line may end, each as a bar. */
function parted(text: string): string {
  const signs = Array.from(text)
  return signs.map((sign, at) => sign + (mayBreak(sign, signs[at + 1] ?? '\u00a0') ? '|' : '')).join('')
}

const LINES: readonly (readonly [what: string, text: string])[] = [
  ['Korean parts at spaces, never within a word', '용인시 |대표단이 |플러튼시를 |방문'],
  ['a bracket that opens may begin a line, one that closes never', '체결|(2004.5.4) |방문'],
  ['no line begins with the sign of a span', '2003년 |7월 |7일 ~ |12일'],
  [
    'Japanese parts anywhere but before what closes or is small',
    '姉|妹|都|市、|友|好|都|市。|ニュー|ヨー|ク',
  ],
  ['Chinese: neither the comma first nor the quotation mark last', '友|好，|交|流|“友|谊”|长|存'],
  ['a number does not part from what it counts', '訪|問|者|15名|が|来|訪'],
  ['a date of Han characters parts after its parts only', '2004年|5月|4日'],
  ['English parts at spaces and after a hyphen between words', 'sister-|city |agreement, |7–12 |July'],
  ['a space that holds together holds', '36\u00a0km² |area'],
  ['the address of a page stays whole but for its strokes', 'https://|exchange.example.kr/|ko'],
]

for (const [what, line] of LINES) test(what, () => assert.equal(parted(line.replaceAll('|', '')), line))

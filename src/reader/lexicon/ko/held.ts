import type { HeldWords } from '../lexicon.ts'

export const held: HeldWords = {
  notHeld: /취소|무산|미실시|미개최|(?:교류|행사|방문)\S*\s?없음/,
  // "개최 예정인 박람회 협의차 방문" and "예정지 시찰" were held: a plan stands at an end, in brackets or behind its date
  planned:
    /예정(?:임|됨|이다|입니다|이며|이고)?\s?[.)\]]?\s?(?=$|[\n\t])|\(\s?예정\s?\)|(?:[\d.]|[년월일경])\s?예정(?=\s)/,
  tookPlace: /예정대로|실시함|방문함|개최함|참가함|체결함|[했였졌]음|[했였졌]다|성사|완료/,
}

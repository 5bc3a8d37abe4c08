import { inWords } from '../../../src/edtf/in-words.ts'
import { toEdtf, UNKNOWN } from '../../../src/edtf/edtf.ts'
import type { City } from './cities.ts'
import type { MadeExchange } from './made-exchanges.ts'

/** An old page that tells of exchanges until 2015, and where in it each one stands; null for the later ones. */
export interface MadePage {
  readonly text: string
  readonly words: readonly ({ readonly start: number; readonly end: number } | null)[]
}

export function madePage(city: City, exchanges: readonly MadeExchange[]): MadePage {
  let text = `${city.names.ko} 교류추진 현황 (시험을 위해 지어낸 자료)\n`
  const words = exchanges.map(({ date, title }) => {
    const told = toEdtf(String(date.value)) ?? UNKNOWN
    if (told === UNKNOWN || told > '2015') return null
    const start = text.length
    const line = `${inWords(told, 'ko')} ${title.ko ?? Object.values(title)[0] ?? ''}`
    text += `${line}\n`
    return { start, end: start + line.length }
  })
  return { text, words }
}

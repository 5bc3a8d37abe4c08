import { placeContent, type Place } from '../../../src/records/place/place.ts'
import type { City } from './cities.ts'

/** A real city as the authority file has it. */
export function placeOf({ names, country, latitude, longitude, timeZone }: City): Place {
  return toPlace(names, country, { latitude, longitude, timeZone })
}

/** Gaon does not exist; its place is somewhere in the hills between Boeun and Mungyeong. */
export function gaonPlace(): Place {
  const where = { latitude: 36.6, longitude: 127.95, timeZone: 'Asia/Seoul' }
  return toPlace({ ko: '가온', en: 'Gaon', ja: 'ガオン', zh: '加温' }, 'KR', where)
}

interface Where {
  readonly latitude: number
  readonly longitude: number
  readonly timeZone: string
}

function toPlace(names: City['names'], country: string, { latitude, longitude, timeZone }: Where): Place {
  const source = 'test'
  return placeContent.parse({
    names: Object.entries(names).map(([language, text]) => ({ text, language, role: 'standard', source })),
    region: null,
    country,
    level: 'city',
    position: { latitude, longitude, source },
    timeZone: { name: timeZone, source },
  })
}

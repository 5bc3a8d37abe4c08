import type { z } from 'zod'
import type { AgreementType } from '../../../src/kernel/vocabulary.ts'
import type { agreementContent } from '../../../src/records/agreement/agreement.ts'
import type { City } from './cities.ts'
import { edtf } from './days.ts'

export type MadeAgreement = Omit<
  z.input<typeof agreementContent>,
  'partnershipId' | 'follows' | 'evidence' | 'exchangeId'
>

/** What two cities sign one after another until they are what they are. */
const WAY: Readonly<Record<AgreementType, readonly AgreementType[]>> = {
  sister: ['letter-of-intent', 'friendship', 'sister'],
  friendship: ['letter-of-intent', 'friendship'],
  mou: ['mou'],
  'letter-of-intent': ['letter-of-intent'],
  other: ['other'],
}

/** The agreements of an invented tie, each following the one before, with the several dates that such papers have. */
export function madeAgreements(city: City): MadeAgreement[] {
  const own = WAY[city.tie].map((type, step) => madeAgreement(city, type, city.from + step))
  return city.share >= 150 ? [...own, accordOfClubs(city)] : own
}

function madeAgreement({ from, to, names }: City, type: AgreementType, year: number): MadeAgreement {
  const place = year % 2 === 0 ? { ko: '가온시', en: 'Gaon' } : { ...names }
  const day = String(3 + (from % 24)).padStart(2, '0')
  const signing = { role: 'signing', date: edtf(`${year}-05-${day}`), place } as const
  if (type === 'letter-of-intent')
    return paper(type, [{ ...signing, role: 'intent', date: edtf(`${year}-03`) }])
  const resolution = { role: 'council-resolution', date: edtf(`${year}-04-${day}`), place: null } as const
  const effect = { role: 'effect', date: edtf(`${year}-06-01`), place: null } as const
  const end = { role: 'end', date: edtf(String(to)), place: null } as const
  const whole = type === 'mou' ? [signing] : [resolution, signing, effect]
  return paper(type, to < 2010 ? [...whole, end] : whole)
}

function paper(type: AgreementType, dates: MadeAgreement['dates']): MadeAgreement {
  return { type, dates, thirdParties: [] }
}

function accordOfClubs({ from, names }: City): MadeAgreement {
  const clubs = [{ ko: '가온 산악회' }, { ko: `${names.ko} 산악회` }]
  return {
    ...paper('mou', [{ role: 'signing', date: edtf(String(from + 6)), place: null }]),
    thirdParties: clubs,
  }
}

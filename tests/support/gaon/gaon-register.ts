import { openRegister } from '../../../src/acts/open-register.ts'
import { newId, type Id } from '../../../src/kernel/ids.ts'
import type { Result } from '../../../src/kernel/result.ts'
import type { Installation } from '../../../src/installation/installation.ts'
import { OPERATOR } from '../../../src/records/account/principal.ts'
import { perform } from '../../../src/records/perform.ts'
import { registerContent } from '../../../src/records/register/register.ts'
import { randomFrom } from '../mutants/random.ts'
import { CITIES, type City, countsOf } from './cities.ts'
import { enterPartner, type MadePartner } from './enter-partner.ts'
import { gaonPlace } from './gaon-place.ts'
import { madeAgreements } from './made-agreements.ts'
import { madeExchanges } from './made-exchanges.ts'
import { madeFacts } from './made-facts.ts'
import { madePage } from './made-page.ts'

/**
 * Opens the second register of the tests: the invented city of Gaon with thirty partners and, unless told otherwise,
 * three thousand exchanges from 1980 to 2026. The cities are real, all that is said of them is invented and says so.
 * The same contents every time; only the ids differ. Returns the register's id.
 */
export async function withGaonRegister(
  installation: Installation,
  exchanges = 3000,
): Promise<Id<'register'>> {
  const registerId = newId<'register'>()
  const occasion = { principal: OPERATOR, registerId }
  done(await perform(installation, occasion, openRegister, { settings: settings(), home: gaonPlace() }))
  const counts = countsOf(exchanges)
  for (const [place, city] of CITIES.entries()) {
    const made = madePartner(city, counts[place] ?? 0, place)
    const fileHash = await installation.files.keep(new TextEncoder().encode(made.page.text))
    done(await perform(installation, occasion, enterPartner, { ...made, fileHash }))
  }
  return registerId
}

function settings() {
  const names = { ko: '가상 가온시', en: 'Fictional Gaon', ja: '架空ガオン市', zh: '虚构加温市' }
  const all = registerContent.omit({ placeId: true })
  const trail = [{ ko: '가온소개', en: 'About Gaon' }, { ko: '교류도시' }]
  return all.parse({
    slug: 'gaon',
    names,
    locales: ['ko', 'en', 'ja', 'zh'],
    portalTrail: trail,
    licence: null,
    masthead: false,
  })
}

function madePartner(city: City, count: number, place: number): Omit<MadePartner, 'fileHash'> {
  const random = randomFrom(1980 + place)
  const exchanges = madeExchanges(city, count, random)
  return {
    city,
    exchanges,
    agreements: madeAgreements(city),
    facts: madeFacts(random),
    page: madePage(city, exchanges),
  }
}

function done<T, F>(result: Result<T, F>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.value
}

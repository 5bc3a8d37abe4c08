import { readFile } from 'node:fs/promises'
import { openRegister } from '../../src/acts/open-register.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { perform } from '../../src/records/perform.ts'
import { type Place, placeContent } from '../../src/records/place/place.ts'
import type { Installation } from '../../src/installation/installation.ts'

/** A second register beside the reference register, of a city that nobody keeps one for: "busan", empty. */
export async function withOtherRegister(installation: Installation): Promise<Id<'register'>> {
  const registerId = newId<'register'>()
  const occasion = { principal: OPERATOR, registerId }
  const settings = {
    slug: 'busan',
    names: { ko: '부산시', en: 'Busan' },
    locales: ['ko', 'en'] as ('ko' | 'en')[],
    portalTrail: [],
    licence: null,
    masthead: false,
  }
  const opened = await perform(installation, occasion, openRegister, { settings, home: await aHome() })
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults))
  return registerId
}

/** The reference register's own home will do. */
async function aHome(): Promise<Place> {
  const seed = await readFile(new URL('../../data/seed/register.json', import.meta.url), 'utf8')
  return placeContent.parse((JSON.parse(seed) as { home: unknown }).home)
}

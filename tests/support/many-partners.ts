import type { Installation } from '../../src/installation/installation.ts'
import type { Id } from '../../src/kernel/ids.ts'
import { ok } from '../../src/kernel/result.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { partnershipContent } from '../../src/records/partnership/partnership.ts'
import { addPartnership } from '../../src/records/partnership/partnership.store.ts'
import { type Act, perform } from '../../src/records/perform.ts'
import { addPlace } from '../../src/records/place/place.store.ts'
import { placeContent } from '../../src/records/place/place.ts'
import { publishPartnership } from '../../src/records/published/publishing/publish-partnership.ts'
import { publishPlace } from '../../src/records/published/publishing/publish-place.ts'

/** So many invented partners more, each published with its place, as an association's register may have them. */
export async function withManyPartners(
  installation: Installation,
  registerId: Id<'register'>,
  count: number,
): Promise<void> {
  const done = await perform(installation, { principal: OPERATOR, registerId }, enterMany, count)
  if (!done.ok) throw new Error(JSON.stringify(done.faults))
}

const NOWHERE = { region: null, country: 'US', level: 'city', position: null, timeZone: null }

const enterMany: Act<number, null, never> = {
  name: 'enter-many-partners',
  right: 'publisher',
  run: async (tx, count) => {
    for (let number = 1; number <= count; number++) {
      const text = `가상시 ${number}`
      const names = [{ text, language: 'ko', role: 'official', source: 'invented' }]
      const place = await addPlace(tx, placeContent.parse({ ...NOWHERE, names }))
      const content = { placeId: place.id, slug: `made-up-${number}`, names: { ko: text }, background: [] }
      const contact = { department: null, phone: null }
      const partnership = await addPartnership(tx, partnershipContent.parse({ ...content, contact }))
      await publishPlace(tx, place)
      await publishPartnership(tx, partnership)
    }
    return ok(null)
  },
}

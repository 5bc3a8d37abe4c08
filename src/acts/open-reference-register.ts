import type { MayPublishFault } from '../records/account/may-publish.ts'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { FileStore } from '../files/file-store.ts'
import { newId } from '../kernel/ids.ts'
import { ok, type Result } from '../kernel/result.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { FIRST_START } from '../records/history/program-reason.ts'
import { type ActDeps, type ActFault, inRegister, performWithin } from '../records/perform.ts'
import { type Place, placeContent } from '../records/place/place.ts'
import { registerContent } from '../records/register/register.ts'
import type { Tx } from '../records/tx.ts'
import { addPlace } from './add-place.ts'
import { openRegister, type OpenRegisterFault } from './open-register.ts'
import { publishSource, type PublishSourceFault } from './publish-source/publish-source.ts'
import { receiveSource, type ReceiveSourceFault } from './receive-source.ts'
import { readReceived, type ReadSource, type ReceiveFault } from './received-source.ts'

const seedFile = z.object({
  about: z.string(),
  settings: registerContent.omit({ placeId: true }),
  home: placeContent,
  places: z.array(placeContent),
  page: z.object({ file: z.string(), title: z.string(), origin: z.string().nullable() }),
})
type Seed = z.infer<typeof seedFile>

type SeedFault =
  ActFault | OpenRegisterFault | ReceiveFault | ReceiveSourceFault | PublishSourceFault | MayPublishFault

/**
 * What the first start does: opens the reference register and imports the reference page by the same acts as an
 * officer's, in one transaction, so that a start that is killed leaves all of it or nothing.
 */
export async function openReferenceRegister(
  deps: ActDeps & { readonly files: FileStore },
  folder: URL,
): Promise<Result<null, SeedFault>> {
  const seed = seedFile.parse(JSON.parse(await readFile(new URL('register.json', folder), 'utf8')))
  const bytes = await readFile(new URL(seed.page.file, folder))
  const { title, origin } = seed.page
  const page = await readReceived(deps.files, { bytes, title, origin, hints: {} })
  if (!page.ok) return page
  const occasion = { principal: OPERATOR, registerId: newId<'register'>() }
  return inRegister(deps, occasion, (tx) => importSeed(tx, seed, page.value))
}

async function importSeed(tx: Tx, seed: Seed, page: ReadSource): Promise<Result<null, SeedFault>> {
  const reason = FIRST_START
  const opened = await performWithin(tx, openRegister, { settings: seed.settings, home: seed.home }, reason)
  if (!opened.ok) return opened
  const entered = await enterPlaces(tx, seed.places, reason)
  if (!entered.ok) return entered
  const received = await performWithin(tx, receiveSource, page, reason)
  if (!received.ok) return received
  const published = await performWithin(tx, publishSource, received.value, reason)
  return published.ok ? ok(null) : published
}

async function enterPlaces(
  tx: Tx,
  places: readonly Place[],
  reason: string,
): Promise<Result<null, ActFault>> {
  for (const place of places) {
    const added = await performWithin(tx, addPlace, place, reason)
    if (!added.ok) return added
  }
  return ok(null)
}

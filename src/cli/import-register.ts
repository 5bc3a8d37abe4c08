import { filesIn, readPackage } from '../acts/take-over-register/read-package.ts'
import { takeOverRegister } from '../acts/take-over-register/take-over-register.ts'
import type { Parts } from '../acts/arrived.ts'
import type { Installation } from '../installation/installation.ts'
import type { Id } from '../kernel/ids.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { verifyHistory } from '../records/history/verify-history.ts'
import { schemaOf } from '../records/moving/schema.view.ts'
import { perform } from '../records/perform.ts'
import type { Terminal } from './command.ts'
import { faultText } from './fault-text.ts'

/** Takes in a whole register: its files first, then its rows, then its history is walked from the first entry. */
export async function importRegister(
  installation: Installation,
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  const read = readPackage(parts)
  if (!read.ok) return refuse(read.faults, terminal)
  for (const bytes of filesIn(read.value)) await installation.files.keep(bytes)
  const { id, slug } = read.value.manifest.register
  const arriving = { package: read.value, schema: await schemaOf(installation.database.reads) }
  const occasion = { principal: OPERATOR, registerId: id }
  const taken = await perform(installation, occasion, takeOverRegister, arriving)
  if (!taken.ok) return refuse(taken.faults, terminal)
  return reportHistory(installation, { id, slug }, terminal)
}

function refuse(faults: readonly Parameters<typeof faultText>[0][], { error }: Terminal): number {
  for (const fault of faults) error(faultText(fault))
  return 1
}

async function reportHistory(
  { database, signer }: Installation,
  { id, slug }: { readonly id: Id<'register'>; readonly slug: string },
  { out, error }: Terminal,
): Promise<number> {
  const witness = { publicKey: signer.publicKey, kept: [] }
  const { entries, faults } = await verifyHistory(database.reads, id, witness)
  for (const { sequence, kind } of faults) error(`${slug}: entry ${sequence}: ${kind}`)
  out(`${slug}: taken in with ${entries} entries of history, ${faults.length} faults`)
  return faults.length === 0 ? 0 : 1
}

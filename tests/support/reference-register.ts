import { openReferenceRegister } from '../../src/acts/open-reference-register.ts'
import type { Id } from '../../src/kernel/ids.ts'
import { listRegisters } from '../../src/records/register/register.view.ts'
import type { Installation } from '../../src/installation/installation.ts'

const SEED = new URL('../../data/seed/', import.meta.url)

/** What the first start does; the id of the register that it opened. */
export async function withReferenceRegister(installation: Installation): Promise<Id<'register'>> {
  const opened = await openReferenceRegister(installation, SEED)
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults))
  const [register] = await listRegisters(installation.database.reads)
  if (!register) throw new Error('no register was opened')
  return register.id
}

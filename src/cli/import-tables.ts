import type { Parts } from '../acts/arrived.ts'
import { openFromTables } from '../acts/open-tables/open-from-tables.ts'
import { readOpenTables } from '../acts/open-tables/tables.ts'
import type { Installation } from '../installation/installation.ts'
import { toId } from '../kernel/ids.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { perform } from '../records/perform.ts'
import type { Terminal } from './command.ts'
import { faultText } from './fault-text.ts'

/** Opens a register from the published tables of another: all of it or nothing. */
export async function importTables(
  installation: Installation,
  parts: Parts,
  { out, error }: Terminal,
): Promise<number> {
  const read = readOpenTables(parts)
  if (!read.ok) {
    for (const fault of read.faults) error(faultText(fault))
    return 1
  }
  const { register, partners, exchanges, excerpts } = read.value
  for (const excerpt of excerpts.values())
    await installation.files.keep(new TextEncoder().encode(excerpt.text))
  const registerId = toId<'register'>(register.id)
  if (!registerId) throw new Error(`register ${register.id} has no id of ours`)
  const opened = await perform(installation, { principal: OPERATOR, registerId }, openFromTables, read.value)
  for (const fault of opened.ok ? [] : opened.faults) error(faultText(fault))
  if (opened.ok) out(`${register.slug}: ${partners.length} partners, ${exchanges.length} exchanges published`)
  return opened.ok ? 0 : 1
}

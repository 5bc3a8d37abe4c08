import { backUp, type Verified } from '../backups/back-up.ts'
import { readConfig } from '../config.ts'
import { openStanding, type Standing } from '../installation/standing.ts'
import { claimBackup, endBackup } from '../records/backup/backup.store.ts'
import { backupFaultText } from './backup-fault-text.ts'
import type { Command, Terminal } from './command.ts'
import { inBytes } from './in-bytes.ts'

export const backupCommand: Command = {
  name: 'backup',
  operands: [],
  summary:
    'writes rows, files and keys into one file while the server runs, restores it elsewhere and compares',
  options: {
    out: {
      type: 'string',
      value: 'DIR|FILE',
      help: 'a folder, or a file that ends with .tar; else GYORYU_BACKUP_DIR, or backups in the data folder',
    },
  },
  run: async (typed, terminal) => {
    const config = readConfig(terminal.environment)
    const standing = await openStanding(config)
    if (!standing) {
      terminal.error(backupFaultText({ kind: 'nothing-here' }))
      return 1
    }
    try {
      return await run(standing, typed.text('out') ?? config.backups.folder, terminal)
    } finally {
      await standing.database.close()
    }
  },
}

const LEASE = 24 * 60 * 60 * 1000

/** Noted as the daily ones are, so that the desk says how old the last one is. */
async function run(standing: Standing, to: string, { out, error }: Terminal): Promise<number> {
  const now = new Date()
  const due = now.toISOString()
  const leaseUntil = new Date(now.getTime() + LEASE).toISOString()
  await claimBackup(standing.database, due, { now: due, leaseUntil })
  const taken = await backUp(standing, to)
  const end = taken.ok
    ? ({ state: 'verified', ...taken.value } as const)
    : ({ state: 'failed', faults: taken.faults } as const)
  await endBackup(standing.database, due, end, new Date().toISOString())
  for (const fault of taken.ok ? [] : taken.faults) error(backupFaultText(fault))
  if (taken.ok) out(told(taken.value))
  return taken.ok ? 0 : 1
}

function told({ path, bytes, tables, rows, files, keys }: Verified): string {
  return `${path} (${inBytes(bytes)}): ${rows} rows of ${tables} tables and ${files} files, restored and compared.
It holds the keys (${keys.join(', ')}) and everything that is not public. Keep it where only those come who may see that.`
}

import { restoreBackup } from '../backups/restore-backup.ts'
import { readConfig } from '../config.ts'
import { openPlace, openStanding } from '../installation/standing.ts'
import { verifyHistory } from '../records/history/verify-history.ts'
import { listRegisters } from '../records/register/register.view.ts'
import { backupFaultText } from './backup-fault-text.ts'
import type { Command, Terminal } from './command.ts'

export const restoreCommand: Command = {
  name: 'restore',
  operands: ['FILE'],
  summary:
    'puts a backup into an empty installation, SQLite or PostgreSQL; the server must not have started there',
  options: {},
  run: async (typed, terminal) => {
    const config = readConfig(terminal.environment)
    const place = await openPlace(config)
    try {
      const restored = await restoreBackup(place, typed.operands[0] ?? '')
      for (const fault of restored.ok ? [] : restored.faults) terminal.error(backupFaultText(fault))
      if (!restored.ok) return 1
      const { takenAt, files, keys } = restored.value
      terminal.out(
        `Restored as of ${takenAt}, with ${files.length} files and the keys (${keys.join(', ')}). Everybody signs in anew; open invitations are to be made anew.`,
      )
    } finally {
      await place.database.close()
    }
    return sayHistory(config, terminal)
  },
}

async function sayHistory(config: ReturnType<typeof readConfig>, { out, error }: Terminal): Promise<number> {
  const standing = await openStanding(config)
  if (!standing) return 1
  try {
    let faults = 0
    for (const { id, slug } of await listRegisters(standing.database.reads)) {
      const witness = { publicKey: standing.publicKey ?? '', kept: [] }
      const verified = await verifyHistory(standing.database.reads, id, witness)
      faults += verified.faults.length
      const say = verified.faults.length > 0 ? error : out
      say(`${slug}: ${verified.entries} entries of history, ${verified.faults.length} faults`)
    }
    return faults === 0 ? 0 : 1
  } finally {
    await standing.database.close()
  }
}

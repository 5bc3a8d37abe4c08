import type { BackupFault } from '../backups/backup-fault.ts'
import { unreachable } from '../kernel/result.ts'
import { inBytes } from './in-bytes.ts'

/** What is wrong with a backup and what to do, for whoever typed the command. */
export function backupFaultText(fault: BackupFault): string {
  switch (fault.kind) {
    case 'nothing-here':
      return 'There is nothing here to back up. Set GYORYU_DATA or DATABASE_URL to where a register is kept.'
    case 'backup-missing':
      return 'There is no such file.'
    case 'backup-damaged':
      return 'This file is damaged, cut off, or no backup of Gyoryu. Nothing was changed. Take an earlier one, or fetch the file again.'
    case 'backup-newer':
      return `A newer version of Gyoryu wrote this backup (${fault.step}). Install that version and restore again.`
    case 'table-differs':
      return `The rows of ${fault.table} are not the same after they were restored. The backup was thrown away.`
    case 'file-missing':
      return `The file ${fault.hash} is named by a record and is not kept any more.`
    case 'file-differs':
      return `The file ${fault.hash} no longer has the bytes that it was kept with.`
    case 'history-broken':
      return `The history of ${fault.register} does not hold at entry ${fault.sequence} (${fault.fault}). “gyoryu verify” tells more.`
    case 'not-empty':
      return 'There is a register here already, and a restore never overwrites. Set GYORYU_DATA to a new folder, or DATABASE_URL to an empty database.'
    case 'other-key':
      return `keys/${fault.name} is here already and is another one than the backup’s. Move it away first: it may be the only one.`
    case 'no-space':
      return `The disk has ${inBytes(fault.free)} free, and the backup needs ${inBytes(fault.needed)} while it is compared. Make room, or set --out or GYORYU_BACKUP_DIR to another disk.`
    case 'not-writable':
      return `The folder ${fault.path} cannot be written. Give this user the right to, or name another.`
    case 'unforeseen':
      return `Something went wrong that was not foreseen: ${fault.message}`
    default:
      return unreachable(fault)
  }
}

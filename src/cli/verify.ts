import { readConfig } from '../config.ts'
import { openInstallation } from '../installation.ts'
import { type Checkpoint, checkpointFile } from '../records/history/checkpoint.ts'
import { type Verified, verifyHistory } from '../records/history/verify-history.ts'
import { listRegisters } from '../records/register/register.view.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { bytesOf } from './source-file.ts'

export const verifyCommand: Command = {
  name: 'verify',
  operands: [],
  summary: 'walks the history of every register, entry by entry, and compares it with its signed checkpoints',
  options: {
    checkpoints: {
      type: 'string',
      value: 'FILE',
      help: 'a copy of /data/history.json that was kept elsewhere',
    },
  },
  run: async (typed, terminal) => {
    const path = typed.text('checkpoints')
    const kept = path === undefined ? [] : readKept(path, await bytesOf(path))
    const { database, signer, close } = await openInstallation(readConfig(terminal.environment))
    try {
      let faults = 0
      for (const { id, slug } of await listRegisters(database.reads))
        faults += report(
          slug,
          await verifyHistory(database.reads, id, { publicKey: signer.publicKey, kept }),
          terminal,
        )
      return faults === 0 ? 0 : 1
    } finally {
      await close()
    }
  },
}

function readKept(path: string, bytes: Uint8Array): readonly Checkpoint[] {
  try {
    return checkpointFile.parse(JSON.parse(new TextDecoder().decode(bytes))).checkpoints
  } catch (error) {
    throw new UsageError(`${path} is no copy of /data/history.json.`, { cause: error })
  }
}

function report(slug: string, { entries, checkpoints, faults }: Verified, { out, error }: Terminal): number {
  for (const { sequence, kind } of faults) error(`${slug}: entry ${sequence}: ${kind}`)
  out(`${slug}: ${entries} entries, ${checkpoints} checkpoints, ${faults.length} faults`)
  return faults.length
}

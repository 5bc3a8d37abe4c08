import { readConfig } from '../config.ts'
import { openStanding, type Standing } from '../installation/standing.ts'
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
    const standing = await openStanding(readConfig(terminal.environment))
    if (!standing) return nothingThere(terminal)
    try {
      return await verifyAll(standing, kept, terminal)
    } finally {
      await standing.database.close()
    }
  },
}

async function verifyAll(
  { database, publicKey = '' }: Standing,
  kept: readonly Checkpoint[],
  terminal: Terminal,
): Promise<number> {
  const registers = await listRegisters(database.reads)
  let faults = reportStrangers(strangers(kept, registers), terminal)
  for (const { id, slug } of registers)
    faults += report(slug, await verifyHistory(database.reads, id, { publicKey, kept }), terminal)
  if (registers.length === 0) return nothingThere(terminal)
  return faults === 0 ? 0 : 1
}

/** Nothing was looked at, and whoever asked must not take that for a history without faults. */
function nothingThere({ error }: Terminal): number {
  error('There is no register here to verify. Set GYORYU_DATA or DATABASE_URL to where one is kept.')
  return 1
}

/** The registers of the kept checkpoints that the database does not have, or has no more. */
function strangers(kept: readonly Checkpoint[], registers: readonly { readonly id: string }[]): string[] {
  const here = new Set(registers.map(({ id }) => id))
  return [...new Set(kept.map(({ register }) => register))].filter((id) => !here.has(id))
}

function reportStrangers(ids: readonly string[], { error }: Terminal): number {
  for (const id of ids) error(`register ${id}: it has kept checkpoints and is not in this database`)
  return ids.length
}

function readKept(path: string, bytes: Uint8Array): readonly Checkpoint[] {
  try {
    return checkpointFile.parse(JSON.parse(new TextDecoder().decode(bytes))).checkpoints
  } catch (error) {
    throw new UsageError(`${path} is no copy of /data/history.json.`, { cause: error })
  }
}

function report(
  slug: string,
  { entries, checkpoints, erased, faults }: Verified,
  { out, error }: Terminal,
): number {
  for (const { sequence, kind } of faults) error(`${slug}: entry ${sequence}: ${kind}`)
  const gone = erased > 0 ? `, ${erased} payloads erased` : ''
  out(`${slug}: ${entries} entries, ${checkpoints} checkpoints${gone}, ${faults.length} faults`)
  return faults.length
}

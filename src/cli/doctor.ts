import { readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { dataBytes } from '../backups/data-bytes.ts'
import { type Config, readConfig } from '../config.ts'
import { onlyMissing } from '../files/only-missing.ts'
import { openStanding, type Standing } from '../installation/standing.ts'
import { backupsStand, growthPerDay } from '../records/backup/backup.view.ts'
import { verifyHistory } from '../records/history/verify-history.ts'
import { listRegisters } from '../records/register/register.view.ts'
import type { Command } from './command.ts'
import { inBytes } from './in-bytes.ts'

/** One thing that was looked at. */
interface Finding {
  readonly well: boolean
  readonly text: string
}

export const doctorCommand: Command = {
  name: 'doctor',
  operands: [],
  summary:
    'says how the installation stands: the last verified backup, the disk, the keys, the chain of history',
  options: {},
  run: async (_typed, { out, error, environment }) => {
    const config = readConfig(environment)
    const standing = await openStanding(config)
    if (!standing) {
      error('There is no register here. Set GYORYU_DATA or DATABASE_URL to where one is kept.')
      return 1
    }
    try {
      const findings = await examine(config, standing)
      for (const { well, text } of findings) (well ? out : error)(`${well ? 'well' : 'NOT WELL'}  ${text}`)
      return findings.every(({ well }) => well) ? 0 : 1
    } finally {
      await standing.database.close()
    }
  },
}

async function examine(config: Config, standing: Standing): Promise<Finding[]> {
  return [
    await backupAge(standing),
    await diskLeft(config, standing),
    ...(await keyModes(standing)),
    ...(await chains(standing)),
  ]
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** A daily backup that was missed once is told on the next day. */
const OLD_AFTER = 2 * DAY

async function backupAge({ database }: Standing): Promise<Finding> {
  const { verifiedAt, path, faults } = await backupsStand(database.reads)
  const failed = faults.length > 0 ? ` The last attempt failed (${faults.join(', ')}).` : ''
  if (verifiedAt === undefined)
    return {
      well: false,
      text: `Backup: none was ever restored and compared.${failed} Type: gyoryu backup`,
    }
  const age = Date.now() - Date.parse(verifiedAt)
  const isThere = path !== undefined && (await stat(path).catch(onlyMissing)) !== undefined
  const gone = isThere ? '' : ' It does not lie there any more, or was taken on another machine.'
  return {
    well: age <= OLD_AFTER && faults.length === 0,
    text: `Backup: the last verified one is ${ageInWords(age)} old (${path}).${gone}${failed}`,
  }
}

function ageInWords(age: number): string {
  return age < 2 * DAY ? `${Math.floor(age / HOUR)} hours` : `${Math.floor(age / DAY)} days`
}

const FEW_DAYS = 30
const LITTLE_SPACE = 1_000_000_000

/** Every kept backup grows with the data. */
async function diskLeft({ backups }: Config, standing: Standing): Promise<Finding> {
  const { bavail, bsize } = await statfs(standing.folder)
  const free = bavail * bsize
  const since = new Date(Date.now() - 30 * DAY).toISOString()
  const growth = await growthPerDay(standing.database.reads, since)
  const data = inBytes(await dataBytes(standing))
  const said = `Disk: ${inBytes(free)} free, the data take ${data}`
  if (growth === undefined || growth <= 0)
    return {
      well: free > LITTLE_SPACE,
      text: `${said}; how fast they grow is told by backups of several days`,
    }
  const days = Math.floor(free / (growth * (1 + backups.keep)))
  return { well: days > FEW_DAYS, text: `${said}; at the pace of the last month it lasts ${days} days` }
}

/** Whoever reads a key can sign in the city's name. */
async function keyModes({ keys }: Standing): Promise<Finding[]> {
  if (process.platform === 'win32') return []
  const names = (await readdir(keys).catch(onlyMissing)) ?? []
  return Promise.all(
    names.map(async (name) => {
      const { mode } = await stat(join(keys, name))
      const open = (mode & 0o077) !== 0
      const text = open
        ? `Key: others than its owner may read ${join(keys, name)}. Type: chmod 600 ${join(keys, name)}`
        : `Key: ${name} is readable by its owner only`
      return { well: !open, text }
    }),
  )
}

async function chains({ database, publicKey = '' }: Standing): Promise<Finding[]> {
  const registers = await listRegisters(database.reads)
  return Promise.all(
    registers.map(async ({ id, slug }) => {
      const { entries, checkpoints, faults } = await verifyHistory(database.reads, id, {
        publicKey,
        kept: [],
      })
      const text = `History of ${slug}: ${entries} entries, ${checkpoints} checkpoints, ${faults.length} faults`
      return { well: faults.length === 0, text }
    }),
  )
}

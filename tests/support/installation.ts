import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { readConfig } from '../../src/config.ts'
import type { Engine } from '../../src/database/database.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { type Installation, openInstallation } from '../../src/installation/installation.ts'

export const ENGINES: readonly Engine[] = ['sqlite', 'postgres']

/** An installation of its own: a folder that is new, and with PostgreSQL a database that is new. */
export interface TestInstallation extends Installation {
  readonly folder: string
  readonly databaseAddress: string | undefined
  /** Opens the same installation once more, as a second process would. */
  again(): Promise<Installation>
  /** Closes it and removes all of it. */
  remove(): Promise<void>
}

/** `environment` is what an operator would set beside where the rows are. */
export async function newInstallation(
  engine: Engine,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestInstallation> {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-test-'))
  const databaseAddress = engine === 'postgres' ? await newDatabase(await migrated()) : undefined
  const place = { GYORYU_DATA: folder, DATABASE_URL: databaseAddress }
  const config = readConfig({ PORT: '0', ...environment, ...place })
  const installation = await openInstallation(config)
  return {
    ...installation,
    folder,
    databaseAddress,
    again: () => openInstallation(config),
    remove: async () => {
      await installation.close()
      if (databaseAddress) await dropDatabase(databaseAddress)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function serverAddress(): string {
  const address = process.env.GYORYU_TEST_POSTGRES
  if (!address) throw new Error('The tests need their PostgreSQL server: run them with npm test -- FILE')
  return address
}

/** An empty database, or a copy of another one to which nobody is connected. */
export async function newDatabase(copyOf = 'template1'): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name} template ${copyOf}`)
  return `${serverAddress()}/${name}`
}

/** The name of a database with all tables and no row, made once for all test files: to copy it takes a tenth of the time. */
async function migrated(): Promise<string> {
  const name = 'migrated'
  await asAdministrator(async (client) => {
    await client.query('select pg_advisory_lock(1)') // two files may begin at once; closing gives it back
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 1) return
    const making = await newDatabase()
    const database = await openDatabase({ folder: tmpdir(), address: making })
    await database.migrate()
    await database.close()
    await client.query(`alter database ${making.slice(making.lastIndexOf('/') + 1)} rename to ${name}`)
  })
  return name
}

export async function dropDatabase(address: string): Promise<void> {
  await onServer(`drop database ${address.slice(address.lastIndexOf('/') + 1)} with (force)`)
}

/** Runs a statement as the server's own administrator. */
export function onServer(statement: string): Promise<void> {
  return asAdministrator(async (client) => {
    await client.query(statement)
  })
}

async function asAdministrator(work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: `${serverAddress()}/postgres` })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

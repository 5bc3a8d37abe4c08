import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { readConfig } from '../../src/config.ts'
import type { Engine } from '../../src/database/database.ts'
import { type Installation, openInstallation } from '../../src/installation.ts'

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
  const databaseAddress = engine === 'postgres' ? await newDatabase() : undefined
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

export async function newDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name}`)
  return `${serverAddress()}/${name}`
}

export async function dropDatabase(address: string): Promise<void> {
  await onServer(`drop database ${address.slice(address.lastIndexOf('/') + 1)} with (force)`)
}

/** Runs a statement as the server's own administrator. */
export async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: `${serverAddress()}/postgres` })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

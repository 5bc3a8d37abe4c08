import { openReferenceRegister } from './acts/open-reference-register.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { listen } from './http/server.ts'
import { type Installation, openInstallation } from './installation.ts'
import { listRegisters } from './records/register/register.view.ts'

const SEED = new URL('../data/seed/', import.meta.url)

/** Where the server speaks: lines for whoever started it, and errors that were not foreseen. */
export interface Voice {
  readonly say: (line: string) => void
  readonly report: (error: unknown) => void
}

/** Opens the installation, imports the reference page into an empty one, serves, and ends on SIGTERM or SIGINT. */
export async function serve(config: Config, { say, report }: Voice): Promise<void> {
  const installation = await openInstallation(config)
  try {
    await seedIfEmpty(installation, say)
    await installation.files.sweepUnfinished(Date.parse(installation.clock.now()))
    const app = await createApp(installation, report)
    const server = await listen(app.listener, config.host, config.port)
    say(`Gyoryu answers at ${server.address}`)
    await stopSignal()
    await server.stop()
  } finally {
    await installation.close()
  }
}

async function seedIfEmpty(installation: Installation, say: (line: string) => void): Promise<void> {
  if (!(await isEmpty(installation))) return
  try {
    const opened = await openReferenceRegister(installation, SEED)
    if (!opened.ok) throw new Error(`the reference page was refused: ${JSON.stringify(opened.faults)}`)
    say('The reference page was imported: Yongin and its partner Fullerton.')
  } catch (error) {
    // Another process may have begun on the same empty installation and have come first.
    if (await isEmpty(installation)) throw error
  }
}

async function isEmpty({ database }: Installation): Promise<boolean> {
  return (await listRegisters(database.reads)).length === 0
}

/** A second signal while the server is ending changes nothing: it would cut the requests that are being finished. */
function stopSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  process.on('SIGTERM', () => resolve())
  process.on('SIGINT', () => resolve())
  return promise
}

import { setTimeout as wait } from 'node:timers/promises'
import { eraseExpired } from './acts/editing/erase-contact.ts'
import { publishDue } from './acts/editing/publish-due.ts'
import { sweepDropped } from './acts/media/sweep-dropped.ts'
import { sweepUploads } from './acts/media/uploads.ts'
import { offerAdministrator } from './acts/accounts/set-up-administrator.ts'
import { openReferenceRegister } from './acts/open-reference-register.ts'
import { createApp } from './app.ts'
import { backUpWhenDue } from './backups/schedule.ts'
import type { Config } from './config.ts'
import { listen } from './http/server.ts'
import { type Installation, openInstallation } from './installation/installation.ts'
import { invitationLink } from './records/account/invitation.ts'
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
    const stop = stopSignal()
    const server = await listen(app.listener, config.host, config.port)
    say(`Gyoryu answers at ${server.address}`)
    const timer = repeat(() => doWhatIsDue(installation), report)
    const backups = repeat((end) => backUp(config, installation, { end, report }), report, BACKUPS)
    app.jobs.watch()
    await offerSetUp(installation, server.address, say)
    await stop
    await timer.stop()
    await backups.stop()
    await server.stop()
    await app.jobs.stop()
  } finally {
    await installation.close()
  }
}

/** What waits for a time and not for a person: publications that were planned, contacts that may no longer be kept. */
async function doWhatIsDue(installation: Installation): Promise<void> {
  await publishDue(installation)
  await eraseExpired(installation)
  await sweepUploads(installation)
  await sweepDropped(installation)
}

async function backUp(
  config: Config,
  { database, clock }: Installation,
  { end, report }: { readonly end: AbortSignal; readonly report: Voice['report'] },
): Promise<void> {
  const said = await backUpWhenDue({ config, database, stop: end, now: () => clock.now() })
  if (said !== undefined && !end.aborted) report(new Error(said))
}

const DUE = { first: 0, every: 20_000 }
/** The minute before the first leaves a server alone that has just begun. */
const BACKUPS = { first: 60_000, every: 60_000 }

/** Does some work again and again, one turn after the other; `stop` waits for the turn that is going on. */
function repeat(
  work: (end: AbortSignal) => Promise<void>,
  report: Voice['report'],
  { first, every } = DUE,
): { stop(): Promise<void> } {
  const end = new AbortController()
  const pause = (time: number) => wait(time, undefined, { signal: end.signal }).catch(() => undefined) // ended: the loop sees it
  const run = async () => {
    await pause(first)
    while (!end.signal.aborted) {
      await work(end.signal).catch(report)
      await pause(every)
    }
  }
  const running = run()
  return {
    stop: () => {
      end.abort()
      return running
    },
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

/** As long as nobody can sign in, each start prints a link by which the first administrator comes in. */
async function offerSetUp(
  installation: Installation,
  address: string,
  say: (line: string) => void,
): Promise<void> {
  const offered = await offerAdministrator(installation)
  if (!offered.ok) return
  const link = invitationLink(installation.settings.publicAddress ?? address, offered.value)
  say(`Nobody can sign in yet. This link makes you the administrator, once, within a day:\n${link}`)
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

import { mkdir, readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Config } from '../config.ts'
import { dayIn, systemClock } from '../kernel/clock.ts'
import { StartError } from '../kernel/start-error.ts'
import { crawl, type Makers } from './crawl.ts'
import { type Exported, pageOf } from './export-address.ts'
import { fingerprintOf } from './fingerprint.ts'
import { firstAddresses } from './first-addresses.ts'
import { type Journal, journalOf } from './journal.ts'
import { beFrugal } from './frugal.ts'
import { inLock } from './lock.ts'
import { makeHere } from './make-here.ts'
import type { MakerData, MakerRequest, MakerThread } from './maker-thread.ts'
import { makersIn, startThreads } from './makers.ts'
import { type Manifest, OWN_FOLDER, readManifest, writeManifest } from './manifest.ts'
import { nextManifest } from './next-manifest.ts'
import { type PublishReport, reportOf } from './report.ts'
import { type ExportScope, isExported } from './scope.ts'
import { openSiteSource, type SiteSource } from './site-source.ts'
import { type Standing, staleAddresses } from './stale.ts'
import { writeBeside } from './write-beside.ts'
import { removeWritten } from './write-compressed.ts'

export interface PublishSettings extends ExportScope {
  readonly folder: string
  /** The name that the site will be known under: "https://city.example"; undefined when nobody has said. */
  readonly origin: string | undefined
  readonly progress: (done: number, waiting: number) => void
}

/** Writes the whole public site into a folder, or what changed of it since the last time. */
export async function publishSite(config: Config, wanted: PublishSettings): Promise<PublishReport> {
  const settings = { ...wanted, folder: resolve(wanted.folder) }
  await prepare(settings.folder)
  return inLock(settings.folder, async () => {
    const source = await openSiteSource(config, settings.origin)
    try {
      return await publishFrom(source, config, settings)
    } finally {
      await source.close()
    }
  })
}

/** A folder with something of somebody else's in it is left alone: what we remove must be what we wrote. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  if (names.length > 0 && !names.includes(OWN_FOLDER))
    throw new StartError(`${folder} is not empty and no export of ours. Choose a new folder.`)
}

async function publishFrom(
  source: SiteSource,
  config: Config,
  settings: PublishSettings,
): Promise<PublishReport> {
  const { folder, origin, history, papers } = settings
  const registers = await source.registers()
  const before = await readManifest(folder)
  const standing = {
    // Pages tell of today: how many years ago, which anniversary is next.
    fingerprint: fingerprintOf([
      dayIn('Asia/Seoul', systemClock.now()),
      origin ?? '',
      String(history),
      String(papers),
      JSON.stringify(registers),
    ]),
    changes: await source.changes(),
  }
  const journal = journalOf(folder)
  const run = { source, before, standing, journal, settings }
  const here = (request: MakerRequest) => makeHere(source, request, { ...settings, registers })
  const made = await withThreads(run, { config, origin, folder, history, papers }, (threads) =>
    makeAll(
      run,
      makersIn(threads, here, (address) => before.pages[address]),
    ),
  )
  const manifest = nextManifest(before, made, standing)
  await writeBeside(folder, source, manifest, registers)
  writeManifest(folder, manifest)
  journal.end()
  return reportOf(before, manifest, made)
}

interface Run {
  readonly source: SiteSource
  readonly before: Manifest
  readonly standing: Standing
  readonly journal: Journal
  readonly settings: PublishSettings
}

/** Below this, pages are made sooner here than threads are started. */
const FEW = 300

async function withThreads<Made>(
  { before, standing }: Run,
  data: MakerData,
  work: (threads: readonly MakerThread[]) => Promise<Made>,
): Promise<Made> {
  if (before.fingerprint !== '' && staleAddresses(before, standing).size < FEW) return work([])
  beFrugal()
  const threads = startThreads(data)
  try {
    return await work(threads)
  } finally {
    await Promise.all(threads.map(({ end }) => end()))
  }
}

/** Makes what is out of date and what that leads to. */
async function makeAll(run: Run, { atOnce, make }: Makers): Promise<Map<string, Exported>> {
  const { source, before, standing, journal, settings } = run
  const made = new Map<string, Exported>()
  const stale = staleAddresses(before, standing)
  const stands = (address: string) => address in before.pages && !stale.has(address)
  const isWanted = (address: string) =>
    isExported(address, settings) && !stands(address) && !made.has(address)
  const noted: Makers = {
    atOnce,
    make: (addresses) => {
      journal.add(addresses.filter((address) => !(address in before.pages)))
      return make(addresses)
    },
  }
  const note = (one: Exported, waiting: number) => {
    made.set(one.address, one)
    settings.progress(made.size, waiting)
  }
  const begun = (await firstAddresses(source)).filter((address) => isExported(address, settings))
  const first = [...stale, ...begun, ...journal.left()]
  await crawl(
    first.filter((address) => !stands(address)),
    noted,
    isWanted,
    note,
  )
  dropAstray(before, made, settings.folder)
  return made
}

/** A moved address whose goal is not served, as that of a record that was withdrawn, leads nowhere and goes too. */
function dropAstray({ pages }: Manifest, made: Map<string, Exported>, folder: string): void {
  const isGone = (to: string) => {
    const goal = made.get(pageOf(to))
    return goal !== undefined && goal.file === undefined
  }
  const kept = Object.entries(pages).filter(([address]) => !made.has(address))
  for (const [address, { file, redirect }] of [...kept, ...made]) {
    if (!redirect || file === undefined || !isGone(redirect.to)) continue
    removeWritten(folder, file)
    made.set(address, { ...NOTHING, address })
  }
}

const NOTHING = { status: 404, file: undefined, hash: '', shows: null, links: [], written: false, bytes: 0 }

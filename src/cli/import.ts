import { publishSource, type PublishedSource } from '../acts/publish-source/publish-source.ts'
import { type ReadSource, readReceived } from '../acts/received-source.ts'
import { receiveSource } from '../acts/receive-source.ts'
import { readConfig } from '../config.ts'
import { type Installation, openInstallation } from '../installation/installation.ts'
import type { Notice } from '../formats/file-reading.ts'
import type { Id } from '../kernel/ids.ts'
import { ok, refused, type Result } from '../kernel/result.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { openDrafts } from '../records/draft/draft.view.ts'
import { inRegister, performWithin } from '../records/perform.ts'
import { findRegister, registerIdOf } from '../records/register/register.view.ts'
import type { Tx } from '../records/tx.ts'
import type { Arrived } from '../acts/arrived.ts'
import { arriving } from './arriving.ts'
import { importRegister } from './import-register.ts'
import { importTables } from './import-tables.ts'
import { type Command, type Terminal, type Typed, UsageError } from './command.ts'
import { ENCODING_OPTION } from './encoding-option.ts'
import { faultText, type ImportFault } from './fault-text.ts'
import { bytesOf } from './source-file.ts'
import { noticeText } from './file-text.ts'
import { pageHints } from '../acts/import/page-hints.ts'
import { titleOf } from '../acts/import/source-title.ts'

export const importCommand: Command = {
  name: 'import',
  operands: ['FILE'],
  summary:
    'reads an old page into a register, as drafts or with --publish as public records; or takes in what “export” wrote elsewhere; all of it or nothing',
  options: {
    register: {
      type: 'string',
      value: 'SLUG',
      help: 'the register of an old page, as its address names it: yongin',
    },
    partner: { type: 'string', value: 'NAME', help: 'the partner, when the page does not say' },
    home: { type: 'string', value: 'NAME', help: 'the home government, when the page does not say' },
    encoding: ENCODING_OPTION,
    title: {
      type: 'string',
      value: 'TEXT',
      help: 'what the page is called where it is shown as the source; else its own trail or first line',
    },
    origin: { type: 'string', value: 'URL', help: 'the address that the page came from' },
    publish: {
      type: 'boolean',
      help: 'makes public what was read, without review; what an import before left as drafts too',
    },
  },
  run: async (typed, terminal) => {
    const path = typed.operands[0] ?? ''
    const arrived = await arriving(path)
    if (!arrived && typed.text('register') === undefined) throw new UsageError('--register is missing.')
    const bytes = arrived ? undefined : await bytesOf(path)
    const installation = await openInstallation(readConfig(terminal.environment))
    try {
      if (arrived) return await takeIn(installation, arrived, terminal)
      return report(await importFile(installation, bytes ?? new Uint8Array(), typed), terminal)
    } finally {
      await installation.close()
    }
  },
}

function takeIn(installation: Installation, { kind, parts }: Arrived, terminal: Terminal): Promise<number> {
  return kind === 'package'
    ? importRegister(installation, parts, terminal)
    : importTables(installation, parts, terminal)
}

interface Imported {
  readonly sourceId: string
  readonly notices: readonly Notice[]
  readonly published: PublishedSource | null
}

async function importFile(
  installation: Installation,
  bytes: Uint8Array,
  typed: Typed,
): Promise<Result<Imported, ImportFault>> {
  const registerId = await registerIdOf(installation.database.reads, typed.text('register') ?? '')
  const register = registerId && (await findRegister(installation.database.reads, registerId))
  if (!register) return refused({ kind: 'register-unknown' })
  const read = await readReceived(installation.files, {
    bytes,
    title: typed.text('title') ?? '',
    origin: typed.text('origin') ?? null,
    hints: pageHints(
      { home: typed.text('home'), partner: typed.text('partner'), encoding: typed.text('encoding') },
      register.content,
    ),
  })
  if (!read.ok) return read
  const source = { ...read.value, title: titleOf(read.value) }
  return storeAll(installation, register.id, source, typed.flag('publish'))
}

async function storeAll(
  installation: Installation,
  registerId: Id<'register'>,
  source: ReadSource,
  publish: boolean,
): Promise<Result<Imported, ImportFault>> {
  return inRegister<Imported, ImportFault>(installation, { principal: OPERATOR, registerId }, async (tx) => {
    const received = publish
      ? await receivedToPublish(tx, source)
      : await performWithin(tx, receiveSource, source)
    if (!received.ok) return received
    const published = publish ? await performWithin(tx, publishSource, received.value) : ok(null)
    return published.ok
      ? ok({ sourceId: received.value, published: published.value, notices: source.notices })
      : published
  })
}

/** A file that was imported before and still waits as drafts is as good as one that is received now. */
async function receivedToPublish(tx: Tx, source: ReadSource): Promise<Result<string, ImportFault>> {
  const received = await performWithin(tx, receiveSource, source)
  if (received.ok) return received
  const known = received.faults.find((fault) => fault.kind === 'source-known')
  return known && (await canBePublished(tx, known.sourceId)) ? ok(known.sourceId) : received
}

/** Drafts that an earlier publication left, because they say something else than what stands, are for a person. */
async function canBePublished(tx: Tx, sourceId: string): Promise<boolean> {
  const drafts = await openDrafts(tx.rows, tx.registerId, sourceId)
  const kinds = new Set(drafts.map(({ content }) => content.entry.kind))
  return kinds.has('partner') && (kinds.has('exchange') || kinds.has('fact'))
}

function report(result: Result<Imported, ImportFault>, terminal: Terminal): number {
  if (!result.ok) {
    for (const fault of result.faults) terminal.error(faultText(fault))
    return 1
  }
  const { sourceId, published, notices } = result.value
  for (const notice of notices) terminal.error(noticeText(notice))
  terminal.out(`source ${sourceId}`)
  for (const { slug, exchanges, agreements, facts } of published?.partners ?? [])
    terminal.out(`${slug}: ${exchanges} exchanges, ${agreements} agreements, ${facts} facts published`)
  if (published && published.left > 0)
    terminal.out(
      `${published.left} left as drafts: they say something else than what stands; nothing of them is public`,
    )
  return 0
}

import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { dayIn } from '../kernel/clock.ts'
import { type Installation, openInstallation } from '../installation/installation.ts'
import type { Id } from '../kernel/ids.ts'
import { type Offer, offerAt } from '../open-data/files/offer.ts'
import type { DataFile } from '../open-data/files/data-file.ts'
import { zipOf } from '../open-data/formats/zip.ts'
import { schemaOf } from '../records/moving/schema.view.ts'
import { registerIdOf } from '../records/register/register.view.ts'
import { type Command, type Terminal, type Typed, UsageError } from './command.ts'
import { FORMATS, isTableFormat, profiledFile, singleFile, tableFiles } from './export/formats.ts'
import { paperFor, toPaperFormat } from './export/papers.ts'
import { packageParts } from './export/register-package.ts'
import { writeFile } from './export/write-file.ts'
import { faultText } from './fault-text.ts'

export const exportCommand: Command = {
  name: 'export',
  operands: [],
  summary:
    'writes a register for another installation, with its ids, history, drafts and files; or what is public of it in an open format',
  options: {
    register: {
      type: 'string',
      required: true,
      value: 'SLUG',
      help: 'the register, as its address names it: yongin',
    },
    out: {
      type: 'string',
      required: true,
      value: 'PATH',
      help: 'the file; for csv, xlsx, json and jsonl a folder with a file for each kind of record',
    },
    format: {
      type: 'string',
      value: 'NAME',
      help: `${FORMATS.join(', ')}; without it register, which is everything and not for the public`,
    },
    profile: {
      type: 'string',
      value: 'NAME',
      help: 'with csv or xlsx the partners alone in the shape of another: busan, seoul, quickstatements',
    },
    since: {
      type: 'string',
      value: 'YYYY-MM-DD',
      help: 'with an open format only what changed on that day or later',
    },
    partner: {
      type: 'string',
      value: 'SLUG',
      help: 'with pdf or docx the dossier of this partner; without it the list of exchanges',
    },
    year: { type: 'string', value: 'YYYY', help: 'with pdf or docx only what happened in that year' },
    lang: {
      type: 'string',
      value: 'LANGUAGE',
      help: 'with pdf or docx in this language; else the register’s first',
    },
    address: {
      type: 'string',
      value: 'URL',
      help: 'with an open format where the site stands, as https://city.example; else GYORYU_URL',
    },
  },
  run: async (typed, terminal) => {
    const config = readConfig(terminal.environment)
    const origin = originOf(typed.text('address') ?? config.publicAddress ?? 'http://localhost')
    const installation = await openInstallation(config)
    try {
      const registerId = await registerIdOf(installation.database.reads, typed.text('register') ?? '')
      if (!registerId) throw new UsageError(faultText({ kind: 'register-unknown' }))
      return await write(installation, registerId, typed, { terminal, origin })
    } finally {
      await installation.close()
    }
  },
}

interface Where {
  readonly terminal: Terminal
  readonly origin: string
}

async function write(
  installation: Installation,
  registerId: Id<'register'>,
  typed: Typed,
  { terminal, origin }: Where,
): Promise<number> {
  const format = typed.text('format') ?? 'register'
  if (!FORMATS.includes(format)) throw new UsageError(`--format ${format} is none of ${FORMATS.join(', ')}.`)
  const out = typed.text('out') ?? ''
  if (format === 'register') {
    await writePackage(installation, { id: registerId, slug: typed.text('register') ?? '' }, out)
    terminal.out(`${out}: everything of the register, what is not public too; keep it as you keep a backup`)
    return 0
  }
  const offer = await offerAt(
    installation.database.published,
    askedFor(typed, origin),
    typed.text('register'),
  )
  if (!offer) throw new UsageError('Nothing of this register is published yet.')
  for (const { path, file } of await filesFor(offer, format, typed, { out, installation })) {
    await writeFile(path, file.bytes(), 'everybody')
    terminal.out(path)
  }
  return 0
}

async function writePackage(
  installation: Installation,
  register: { readonly id: Id<'register'>; readonly slug: string },
  out: string,
): Promise<void> {
  const schema = await schemaOf(installation.database.reads)
  const parts = packageParts({ installation, register, schema })
  return writeFile(out, zipOf(parts, new Date(installation.clock.now())), 'owner')
}

function askedFor(typed: Typed, origin: string): URL {
  const url = new URL('/data/all.zip', origin)
  for (const name of ['partner', 'year', 'lang']) {
    const told = typed.text(name)
    if (told !== undefined) url.searchParams.set(name, told)
  }
  const since = typed.text('since')
  if (since === undefined) return url
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) throw new UsageError(`--since ${since} is no day like 2026-11-22.`)
  url.searchParams.set('since', since)
  return url
}

interface OutFile {
  readonly path: string
  readonly file: DataFile
}

async function filesFor(
  offer: Offer,
  format: string,
  typed: Typed,
  { out, installation }: { readonly out: string; readonly installation: Installation },
): Promise<OutFile[]> {
  const profile = typed.text('profile')
  if (profile !== undefined) {
    const file = isTableFormat(format) ? profiledFile(offer, format, profile) : undefined
    if (!file) throw new UsageError(`There is no profile ${profile} as ${format}.`)
    return [{ path: out, file }]
  }
  const paper = toPaperFormat(format)
  if (paper) {
    const today = (timeZone: string) => dayIn(timeZone, installation.clock.now())
    return [{ path: out, file: await paperFor(offer, paper, today) }]
  }
  const single = singleFile(offer, format, (hash) => installation.files.read(hash))
  if (single) return [{ path: out, file: single }]
  const files = isTableFormat(format) ? tableFiles(offer, format) : []
  return files.map((file) => ({ path: join(out, `${file.name}.${file.ending}`), file }))
}

function originOf(address: string): string {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--address ${address} is not of the form https://city.example.`)
  return url.origin
}

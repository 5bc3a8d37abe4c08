import { readConfig } from '../config.ts'
import type { PublishReport } from '../publish/report.ts'
import { type Command, type Terminal, UsageError } from './command.ts'

export const publishCommand: Command = {
  name: 'publish',
  operands: [],
  summary:
    'writes the whole public site into a folder that any web server can serve, or what changed since the last time',
  options: {
    out: { type: 'string', value: 'DIR', required: true, help: 'the folder, new or of an earlier run' },
    history: { type: 'boolean', help: 'past states too (/as-of/…)' },
    papers: {
      type: 'boolean',
      help: 'documents to be printed too (PDF and DOCX), each of which takes its time',
    },
    address: {
      type: 'string',
      value: 'URL',
      help: 'where the site will stand, as https://city.example, for links that must be whole; else GYORYU_URL',
    },
  },
  run: async (typed, terminal) => {
    const config = readConfig(terminal.environment)
    const origin = originOf(typed.text('address') ?? config.publicAddress)
    const { publishSite } = await import('../publish/publish-site.ts')
    const started = performance.now()
    const report = await publishSite(config, {
      folder: typed.text('out') ?? '',
      history: typed.flag('history'),
      papers: typed.flag('papers'),
      origin,
      progress: progressTo(terminal),
    })
    if (origin === undefined) terminal.error(NAMELESS)
    tell(report, (performance.now() - started) / 1000, terminal)
    return report.broken.length === 0 ? 0 : 1
  },
}

const NAMELESS =
  'Without --address or GYORYU_URL sitemap.xml cannot name the site for search engines: it says http://localhost.'

function originOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search)
    throw new UsageError(`--address ${address} is not of the form https://city.example.`)
  return url.origin
}

/** A line every second, for whoever waits and for logs. */
function progressTo({ error }: Terminal): (done: number, waiting: number) => void {
  let last = performance.now()
  return (done, waiting) => {
    if (performance.now() - last < 1000) return
    last = performance.now()
    error(`${done} done, ${waiting} known to come`)
  }
}

function tell(report: PublishReport, seconds: number, { out, error }: Terminal): void {
  for (const address of report.broken) error(`${address} is led to, and nothing is there`)
  const { served, written, unchanged, removed } = report
  out(
    `${served} addresses are served: ${written} written, ${unchanged} looked at and unchanged, ${removed} removed (${seconds.toFixed(1)} s)`,
  )
}

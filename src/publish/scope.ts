/** Officers' pages and the interfaces for programs need a server, the components are for us; answers to forms have no address of their own. */
const NEEDS_SERVER = [
  /^\/desk(?:\/|$)/,
  /^\/kit(?:\/|$)/,
  /^\/(?:[a-z0-9-]{1,60}\/)?api(?:\/|$)/,
  /^\/(?:[a-z0-9-]{1,60}\/)?data\/records\//, // each record is in the files for all of them
  /^\/(?:embed|fragment)(?:\/|$)/,
  /^(?:\/[a-z0-9-]{1,60})?\/[a-z]{2}\/[a-z]{1,20}\/thanks$/,
  /^(?:\/[a-z0-9-]{1,60})?\/[a-z]{2}\/corrections\/new$/,
  /\/search\/suggest$/,
  /^(?:\/[a-z0-9-]{1,60})?\/[a-z]{2}\/withdrawn\//, // a notice goes out with status 410, which files cannot have
  /\/[a-z]{2}\/[a-z]{1,20}\/[^/]{1,80}\/share\.png$/, // hundreds of pictures: a copy shares every page with home's
  /^\/as-of$/,
]

const PAST = /^\/(?:[a-z0-9-]{1,60}\/)?as-of(?:\/|$)/

const PAPER = /^\/(?:[a-z0-9-]{1,60}\/)?data\/.{1,200}\.(?:pdf|docx)$/

/** What an export holds beside the pages and the data only when it is asked for: each takes its time to make. */
export interface ExportScope {
  /** Past states, under /as-of/. */
  readonly history: boolean
  /** Documents to be printed. */
  readonly papers: boolean
}

/** The pages and the data of today. */
export const PAGES_AND_DATA: ExportScope = { history: false, papers: false }

/** Whether an address of the site is one that the export serves. */
export function isExported(address: string, { history, papers }: ExportScope): boolean {
  if (NEEDS_SERVER.some((one) => one.test(address))) return false
  return (history || !PAST.test(address)) && (papers || !PAPER.test(address))
}

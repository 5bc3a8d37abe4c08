/** Officers' pages and the interfaces for programs need a server, the components are for us; answers to forms have no address of their own. */
const NEEDS_SERVER = [
  /^\/desk(?:\/|$)/,
  /^\/kit(?:\/|$)/,
  /^\/api(?:\/|$)/,
  /^\/data\/records\//, // each record is in the files for all of them
  /^\/(?:embed|fragment)(?:\/|$)/,
  /^\/[a-z]{2}\/[a-z]{1,20}\/thanks$/,
  /^\/[a-z]{2}\/corrections\/new$/,
  /\/search\/suggest$/,
  /^\/[a-z]{2}\/withdrawn\//, // a notice goes out with status 410, which files cannot have
  /\/[a-z]{2}\/[a-z]{1,20}\/[^/]{1,80}\/share\.png$/, // hundreds of pictures: a copy shares every page with home's
  /^\/as-of$/,
]

const PAST = /^\/(?:[a-z0-9-]{1,60}\/)?as-of(?:\/|$)/

/** Whether an address of the site is one that the export serves; those of past states only when they were asked for. */
export function isExported(address: string, history: boolean): boolean {
  if (NEEDS_SERVER.some((one) => one.test(address))) return false
  return history || !PAST.test(address)
}

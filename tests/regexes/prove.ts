import { asMatched } from './as-matched.ts'

// Read once, while it is loaded: in this process, in plain JavaScript.
process.env['RECHECK_SYNC_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')

/**
 * Undefined for a pattern ("/source/flags") that takes time in the length of the text on every text; else why it is not
 * known to. Whatever recheck cannot decide within the seconds counts as not known.
 */
export function faultOf(written: string, seconds: number): string | undefined {
  const pattern = asMatched(written)
  const end = pattern.lastIndexOf('/')
  const found = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: seconds * 1000 })
  if (found.status === 'safe') return undefined
  if (found.status === 'unknown') return `not decided (${found.error.kind})`
  return `${found.complexity.summary}, as on ${found.attack.pattern}`
}

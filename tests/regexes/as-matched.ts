/** Letters of a pattern's flags that say how it is used, not what it matches. */
const USE = /[dgy]/g

/** A pattern ("/source/flags") as all its uses have it: found once, everywhere or at one place. */
export function asMatched(pattern: string): string {
  const end = pattern.lastIndexOf('/') + 1
  return pattern.slice(0, end) + pattern.slice(end).replaceAll(USE, '')
}

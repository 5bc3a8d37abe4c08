const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** "12.3 MB": for a person to judge by. */
export function inBytes(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** step
  return `${step === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[step]}`
}

import { readFileSync } from 'node:fs'

/** The memory that a process holds, or undefined where the system does not tell (Linux does). */
export function residentBytes(processId: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(?<kilobytes>\d+) kB$/m.exec(
      readFileSync(`/proc/${processId}/status`, 'utf8'),
    )?.groups?.kilobytes
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}

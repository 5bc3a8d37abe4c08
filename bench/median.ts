export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/**
 * Milliseconds of processor time that one run takes on this thread, whatever else the machine does: the median of
 * `rounds`, after as many that warm up.
 */
export function millisecondsOf(rounds: number, run: () => unknown): number {
  const times: number[] = []
  for (let round = 0; round < 2 * rounds; round++) {
    const start = process.threadCpuUsage()
    run()
    const { user, system } = process.threadCpuUsage(start)
    times.push((user + system) / 1000)
  }
  return median(times.slice(rounds))
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** Milliseconds of one run: the median of `rounds`, after as many that warm up. */
export function millisecondsOf(rounds: number, run: () => void): number {
  const times = Array.from({ length: 2 * rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return median(times.slice(rounds))
}

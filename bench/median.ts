export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** Milliseconds of one run: the median of `rounds`, after as many that warm up. */
export async function millisecondsOf(rounds: number, run: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 2 * rounds; round++) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return median(times.slice(rounds))
}

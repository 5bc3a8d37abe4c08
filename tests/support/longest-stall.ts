/**
 * The longest stretch, in milliseconds, for which this thread worked without letting anything else have a turn while
 * `work` ran. Counted in the thread's own processor time, so that a busy machine does not count.
 */
export async function longestStall<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly stall: number }> {
  let longest = 0
  let last = workedFor()
  const look = () => {
    const now = workedFor()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  const result = await work()
  await new Promise((resolve) => setTimeout(resolve, 2))
  clearInterval(timer)
  look()
  return { result, stall: longest }
}

function workedFor(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/**
 * Reads once for each key as long as nothing was published: what all pages of a register show is asked for with each of
 * them. The version is asked before the reading, so that nothing older than it is ever kept under it.
 */
export function whileUnchanged<Value>(
  version: () => string | Promise<string>,
  read: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  let known = ''
  const values = new Map<string, Promise<Value>>()
  return async (key) => {
    const now = await version()
    if (now !== known) values.clear()
    known = now
    const value = values.get(key) ?? read(key)
    values.set(key, value)
    value.catch(() => values.delete(key))
    return value
  }
}

/**
 * Reads once for each key as long as nothing was published: what all pages of a register show is asked for with each of
 * them. The version is asked before the reading, so that nothing older than it is ever kept under it. At most `most` are
 * kept, the latest.
 */
export function whileUnchanged<Key extends readonly string[], Value>(
  version: () => string | Promise<string>,
  read: (...key: Key) => Promise<Value>,
  most = Infinity,
): (...key: Key) => Promise<Value> {
  let known = ''
  const values = new Map<string, Promise<Value>>()
  return async (...parts) => {
    const key = parts.join('\n')
    const now = await version()
    if (now !== known) values.clear()
    known = now
    const value = values.get(key) ?? read(...parts)
    values.set(key, value)
    value.catch(() => values.delete(key))
    if (values.size > most) values.delete(values.keys().next().value ?? key)
    return value
  }
}

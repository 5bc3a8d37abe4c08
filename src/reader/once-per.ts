/**
 * The same function, which does its work once for each object that it is given and keeps the result as long as that
 * object lives: patterns made from the words of a language, spellings made from the names of a page.
 */
export function oncePer<Key extends object, Made extends object>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const made = new WeakMap<Key, Made>()
  return (key) => {
    const known = made.get(key)
    if (known) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

const HASH = /^[0-9a-f]{64}$/

export function isHash(name: string): boolean {
  return HASH.test(name)
}

/** The name under which a file may be kept, so that no other name ever becomes part of a path or an address. */
export function checkedHash(hash: string): string {
  if (!isHash(hash)) throw new Error(`not a file hash: ${hash}`)
  return hash
}

const HASH = /^[0-9a-f]{64}$/

/** The name under which a file may be kept, so that no other name ever becomes part of a path or an address. */
export function checkedHash(hash: string): string {
  if (!HASH.test(hash)) throw new Error(`not a file hash: ${hash}`)
  return hash
}

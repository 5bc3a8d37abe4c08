import { canonicalJson, type Json, sha256 } from '../../kernel/hash.ts'

/** What stands before the first entry of every chain. */
export const GENESIS = '0'.repeat(64)

/** One link: what was done when, bound to its payload by a salted commitment and to the entry before by its hash. */
export interface Link {
  readonly register: string
  /** 1 for the first entry of the register. */
  readonly sequence: number
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly act: string
  /** SHA-256 of salt and payload; the payload stands outside, so that it can be erased and the chain still holds. */
  readonly commitment: string
  readonly previous: string
}

/** SHA-256 over the canonical JSON (RFC 8785) of the link: any program can compute it again. */
export function linkHash(link: Link): string {
  return sha256(canonicalJson({ ...link }))
}

export function commitmentTo(salt: string, payload: string): string {
  return sha256(`${salt}\n${payload}`)
}

/** The payload as it is committed to and kept. */
export function payloadText(payload: Json): string {
  return canonicalJson(payload)
}

import { randomBytes } from 'node:crypto'

/** How a password is turned into what is kept. */
export interface HashWork {
  readonly password: string
  readonly salt: Uint8Array
  readonly rounds: number
}

export interface KeptHash {
  readonly salt: Uint8Array
  readonly rounds: number
  readonly hash: Uint8Array
}

/** The versioned scheme: PBKDF2-HMAC-SHA-512 (NIST SP 800-132), which is on the lists of Korean public bodies too. */
const SCHEME = 'pbkdf2-sha512'
/** OWASP Password Storage Cheat Sheet for this scheme. */
export const ROUNDS = 220_000
export const HASH_BYTES = 64
const SALT_BYTES = 16

export function newSalt(): Uint8Array {
  return randomBytes(SALT_BYTES)
}

/** One line: scheme, rounds, salt and hash, so that any of them can be raised later. */
export function hashText({ salt, rounds, hash }: KeptHash): string {
  return [SCHEME, rounds, Buffer.from(salt).toString('base64'), Buffer.from(hash).toString('base64')].join(
    '$',
  )
}

/** Throws for a line that we did not write. */
export function readHash(text: string): KeptHash {
  const [scheme, rounds, salt = '', hash = ''] = text.split('$')
  if (scheme !== SCHEME) throw new Error('a password hash of an unknown scheme')
  return { rounds: Number(rounds), salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') }
}

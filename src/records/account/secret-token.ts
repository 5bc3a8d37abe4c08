import { randomBytes } from 'node:crypto'
import { sha256 } from '../../kernel/hash.ts'

/** 256 random bits that somebody carries: in a cookie, in the address of an invitation. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of it, so that nobody who reads the rows can carry it. */
export function tokenHash(token: string): string {
  return sha256(token)
}

import { timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { sha256 } from '../../kernel/hash.ts'
import { newId } from '../../kernel/ids.ts'

/**
 * What a token looks like: "gyr_", eight letters that may be shown, 48 random ones (240 bits), and a checksum of all
 * before it. Whoever searches files for forgotten secrets finds it by that, and a slip of the keyboard or a made-up
 * token is told without asking the rows.
 */
const SHAPE = /^gyr_(?<prefix>[0-9a-hjkmnp-tv-z]{8})[0-9a-hjkmnp-tv-z]{48}(?<sum>[0-9a-f]{8})$/

export interface NewTokenText {
  /** Shown once, kept nowhere. */
  readonly text: string
  readonly prefix: string
  readonly hash: string
}

export function newTokenText(): NewTokenText {
  const prefix = newId().slice(0, 8)
  const body = `gyr_${prefix}${newId()}${newId()}`
  const text = body + checksum(body)
  return { text, prefix, hash: sha256(text) }
}

/** The letters by which its row is found; undefined for what cannot be a token of ours. */
export function prefixIn(text: string): string | undefined {
  const groups = SHAPE.exec(text)?.groups
  return groups?.['sum'] === checksum(text.slice(0, -8)) ? groups['prefix'] : undefined
}

/** Compared in the same time whatever the two have in common. */
export function isSameToken(text: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(text), 'hex'), Buffer.from(hash, 'hex'))
}

function checksum(body: string): string {
  return crc32(body).toString(16).padStart(8, '0')
}

import { randomBytes } from 'node:crypto'

/** An opaque id: 120 random bits in lower-case base 32, so that nothing can be guessed or counted from it. */
export type Id<Noun extends string = string> = string & { readonly noun: Noun }

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford: no i, l, o, u, so that it can be read aloud
const LENGTH = 24
const SHAPE = /^[0-9a-hjkmnp-tv-z]{24}$/

export function newId<Noun extends string>(): Id<Noun> {
  const letters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31])
  return letters.join('') as Id<Noun> // the brand is given here and in toId, nowhere else
}

/** An id that came from outside, in an address or a form; undefined when it cannot be one. */
export function toId<Noun extends string>(text: string): Id<Noun> | undefined {
  return SHAPE.test(text) ? (text as Id<Noun>) : undefined // checked against the shape just before
}

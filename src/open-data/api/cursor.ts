import { readCursor } from '../../records/published/listing/list-page.ts'
import type { ApiNoun } from './nouns.ts'

/** What stands in an address for the place where a page ends: nobody has to know how it is made. */
export function toCursor({ file }: ApiNoun, key: string): string {
  return Buffer.from(`${file} ${key}`).toString('base64url')
}

/** The place that a cursor of this list names; undefined for what is no cursor of it. */
export function fromCursor(noun: ApiNoun, cursor: string): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString()
  const key = text.slice(noun.file.length + 1)
  if (toCursor(noun, key) !== cursor || key === '') return undefined
  return noun.name === 'exchange' && readCursor(key) === null ? undefined : key
}

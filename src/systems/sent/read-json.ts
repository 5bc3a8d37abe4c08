import type { Json } from '../../kernel/hash.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'

export type JsonFault = { readonly kind: 'not-json' } | { readonly kind: 'not-text' }

/** A body as JSON; letters that no text of ours can hold (NUL, halves of pairs) are refused. */
export function readJson(bytes: Uint8Array): Result<Json, JsonFault> {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json // what JSON.parse gives
    return isText(value) ? ok(value) : refused({ kind: 'not-text' })
  } catch {
    return refused({ kind: 'not-json' })
  }
}

function isText(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, part]) => isText(key) && isText(part))
}

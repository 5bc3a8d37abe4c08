import { sha256 } from '../../kernel/hash.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { filePart, MANIFEST, type Manifest, manifest, TABLE_PARTS } from '../../records/moving/package.ts'
import type { Parts } from '../arrived.ts'

/** A package that is whole: every part is there, and is the one that was written. */
export interface RegisterPackage {
  readonly manifest: Manifest
  readonly parts: Parts
}

export type PackageFault =
  { readonly kind: 'package-unreadable' } | { readonly kind: 'package-damaged'; readonly part: string }

export function readPackage(parts: Parts): Result<RegisterPackage, PackageFault> {
  const told = manifest.safeParse(parsed(parts[MANIFEST]))
  if (!told.success) return refused({ kind: 'package-unreadable' })
  const named = told.data.parts
  const damaged = [...new Set([...Object.keys(named), ...TABLE_PARTS])].filter((name) => {
    const bytes = parts[name]
    return bytes === undefined || named[name] !== sha256(bytes)
  })
  if (damaged.length > 0)
    return refused(...damaged.map((part) => ({ kind: 'package-damaged' as const, part })))
  return ok({ manifest: told.data, parts })
}

function parsed(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** The files of the package, each under the hash that rows name it by. */
export function filesIn({ manifest: { parts: named }, parts }: RegisterPackage): Uint8Array[] {
  const prefix = filePart('')
  return Object.keys(named).flatMap((name) => (name.startsWith(prefix) ? (parts[name] ?? []) : []))
}

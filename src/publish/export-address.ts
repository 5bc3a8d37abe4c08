import { sha256 } from '../kernel/hash.ts'
import type { Answered } from './answered.ts'
import type { ExportedRegister } from './exported-register.ts'
import { fileOf } from './file-of.ts'
import { linksOf } from './links.ts'
import { redirectPage } from './redirect-page.ts'
import type { ExportScope } from './scope.ts'
import { insteadOfForm } from './instead-of-form.ts'
import { withoutServer } from './without-server.ts'
import { removeWritten, writeCompressed } from './write-compressed.ts'

/** What the last run left at an address. */
export interface Before {
  readonly file: string
  readonly hash: string
}

/** What became of one address. */
export interface Exported {
  readonly address: string
  readonly status: number
  /** Undefined where nothing is served. */
  readonly file: string | undefined
  readonly hash: string
  readonly shows: readonly string[] | null
  readonly redirect?: { readonly to: string; readonly status: number }
  readonly type?: string
  readonly links: readonly string[]
  readonly written: boolean
  readonly bytes: number
}

export interface ExportSettings extends ExportScope {
  readonly folder: string
  readonly registers: readonly ExportedRegister[]
}

/** Writes what the site answers at an address, unless that is what the last run wrote. */
export async function exportAddress(
  address: string,
  answered: Answered,
  before: Before | undefined,
  settings: ExportSettings,
): Promise<Exported> {
  const made = toFile(address, answered, settings)
  if (before && before.file !== made.file) removeWritten(settings.folder, before.file)
  const { bytes, type, file } = made
  const hash = bytes && file !== undefined ? sha256(bytes) : ''
  const written = hash !== '' && (before?.file !== file || before?.hash !== hash)
  if (written && bytes && file !== undefined) await writeCompressed(settings.folder, file, type, bytes)
  const { status, shows, redirect, links } = made
  const odd = type.startsWith('text/html') ? {} : { type }
  const told = redirect ? { redirect } : odd
  return { address, status, file, hash, shows, links, written, bytes: bytes?.length ?? 0, ...told }
}

/** Without what is meant within the page. */
export function pageOf(to: string): string {
  return to.split('#')[0]?.split('?')[0] ?? to
}

function toFile(address: string, answered: Answered, settings: ExportSettings) {
  switch (answered.kind) {
    case 'none':
      return { status: answered.status, file: undefined, type: '', bytes: undefined, shows: null, links: [] }
    case 'redirect': {
      const { to, status } = answered
      const type = 'text/html'
      const bytes = Buffer.from(redirectPage(to))
      return {
        status,
        file: fileOf(address, type),
        type,
        bytes,
        shows: null,
        links: [pageOf(to)],
        redirect: { to, status },
      }
    }
    case 'file': {
      const { type, shows } = answered
      const isMarkup = type.startsWith('text/html')
      const text = isMarkup || type.includes('xml') ? Buffer.from(answered.bytes).toString() : ''
      const page = isMarkup ? withoutServer(text, insteadOfForm(settings.registers, address), settings) : text
      const bytes = isMarkup ? Buffer.from(page) : answered.bytes
      return { status: 200, file: fileOf(address, type), type, bytes, shows, links: linksOf(type, page) }
    }
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toLocale } from '../kernel/locale.ts'
import { hostFiles } from './host-files.ts'
import { PAGES_AND_DATA } from './scope.ts'
import { type InsteadOfForm, withoutServer } from './without-server.ts'
import type { Manifest } from './manifest.ts'
import type { SiteSource } from './site-source.ts'
import { writeCompressed } from './write-compressed.ts'
import { writeWhole } from './write-whole.ts'

/** What an export needs beside its addresses: pages for what is not there, and what servers are told. */
export async function writeBeside(
  folder: string,
  source: SiteSource,
  { pages }: Manifest,
  instead: InsteadOfForm,
): Promise<void> {
  const write = (name: string, text: string) => writeChanged(join(folder, name), text)
  const locales = Object.keys(pages).flatMap((address) => toLocale(address.slice(1)) ?? [])
  for (const locale of locales) {
    const page = withoutServer(await source.notFound(`/${locale}/404`), instead, PAGES_AND_DATA)
    write(`${locale}/404.html`, page)
    if (locale === locales[0]) write('404.html', page)
    if (`/${locale}/search` in pages) writeIndex(folder, locale, await source.findable(locale))
  }
  const headers = await source.headers()
  const moved = Object.entries(pages).flatMap(([from, { redirect }]) =>
    redirect ? [{ from, ...redirect }] : [],
  )
  const typed = Object.entries(pages).flatMap(([address, { type }]) =>
    type !== undefined && !isTold(address) ? [{ address, type }] : [],
  )
  for (const [name, text] of hostFiles({ headers, moved, typed, locales })) write(name, text)
}

/** Endings whose type every server knows. */
function isTold(address: string): boolean {
  return /\.(?:css|js|svg|png|jpe?g|webp|pdf|zip|xlsx|docx|csv|json|xml|txt|ics)$/.test(address)
}

function writeIndex(folder: string, locale: string, findable: readonly unknown[]): void {
  const file = `${locale}/search/index.json`
  const bytes = Buffer.from(JSON.stringify(findable))
  if (!bytes.equals(writtenBefore(join(folder, file))))
    writeCompressed(folder, file, 'application/json', bytes)
}

function writeChanged(path: string, text: string): void {
  const bytes = Buffer.from(text)
  if (!bytes.equals(writtenBefore(path))) writeWhole(path, bytes)
}

function writtenBefore(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    return new Uint8Array([0]) // nothing yet; no text of ours is a NUL
  }
}

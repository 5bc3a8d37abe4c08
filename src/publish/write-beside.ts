import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES } from '../kernel/locale.ts'
import type { ExportedRegister } from './exported-register.ts'
import { hostFiles } from './host-files.ts'
import { PAGES_AND_DATA } from './scope.ts'
import { insteadOfForm } from './instead-of-form.ts'
import { withoutServer } from './without-server.ts'
import type { Manifest } from './manifest.ts'
import type { SiteSource } from './site-source.ts'
import { writeCompressed } from './write-compressed.ts'
import { writeWhole } from './write-whole.ts'

/** What an export needs beside its addresses: pages for what is not there, and what servers are told. */
export async function writeBeside(
  folder: string,
  source: SiteSource,
  { pages }: Manifest,
  registers: readonly ExportedRegister[],
): Promise<void> {
  const write = (name: string, text: string) => writeChanged(join(folder, name), text)
  const homes = homesIn(pages, registers)
  for (const { home } of homes) {
    const address = `/${home}/404`
    const page = withoutServer(
      await source.notFound(address),
      insteadOfForm(registers, address),
      PAGES_AND_DATA,
    )
    write(`${home}/404.html`, page)
    if (home === homes[0]?.home) write('404.html', page)
  }
  const searched = homes.filter(({ home }) => `/${home}/search` in pages)
  for (const [register, all] of Map.groupBy(searched, (one) => one.register)) {
    const findable = await source.findable(register.id)
    for (const { home, locale } of all) await writeIndex(folder, home, findable(locale))
  }
  const headers = await source.headers()
  const moved = Object.entries(pages).flatMap(([from, { redirect }]) =>
    redirect ? [{ from, ...redirect }] : [],
  )
  const typed = Object.entries(pages).flatMap(([address, { type }]) =>
    type !== undefined && !isTold(address) ? [{ address, type }] : [],
  )
  for (const [name, text] of hostFiles({ headers, moved, typed, homes: homes.map(({ home }) => home) }))
    write(name, text)
}

/** Where each register begins in each of its languages: "ko", "busan/ko". */
function homesIn(pages: Manifest['pages'], registers: readonly ExportedRegister[]) {
  return registers.flatMap((register) =>
    LOCALES.flatMap((locale) => {
      const address = `${register.prefix}/${locale}`
      return address in pages ? [{ home: address.slice(1), locale, register }] : []
    }),
  )
}

/** Endings whose type every server knows. */
function isTold(address: string): boolean {
  return /\.(?:css|js|svg|png|jpe?g|webp|pdf|zip|xlsx|docx|csv|json|xml|txt|ics)$/.test(address)
}

async function writeIndex(folder: string, home: string, findable: readonly unknown[]): Promise<void> {
  const file = `${home}/search/index.json`
  const bytes = Buffer.from(JSON.stringify(findable))
  if (!bytes.equals(writtenBefore(join(folder, file))))
    await writeCompressed(folder, file, 'application/json', bytes)
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

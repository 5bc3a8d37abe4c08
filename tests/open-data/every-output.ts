import assert from 'node:assert/strict'
import { unzipSync } from 'fflate'
import iconv from 'iconv-lite'
import type { createApp } from '../../src/app.ts'
import { PAPER_FORMATS } from '../../src/open-data/paper/paper-document.ts'
import { OFFERED } from '../../src/records/published/described/offered.ts'
import { readPdf } from './read-back.ts'

/** What an address answers, or one part of it. */
export interface Output {
  readonly name: string
  readonly text: string
}

type App = Pick<Awaited<ReturnType<typeof createApp>>, 'fetch' | 'routes'>

/** Where a register stands: "http://localhost", or "http://localhost/naru" beside another. */
export type Site = string

/** Every address of the open data of a register that names no record but the partner's dossier. */
export function everyDataAddress({ routes }: Pick<App, 'routes'>): string[] {
  const fixed = routes.flatMap(({ method, path, policy }) =>
    method === 'GET' &&
    policy === 'anyone' &&
    /^\/(?:data|api|feeds)(?:\/|$)/.test(path) &&
    !/[:*]/.test(path)
      ? [path]
      : [],
  )
  const offered = OFFERED.flatMap(({ distributions }) => distributions.map(({ path }) => path))
  const dossiers = PAPER_FORMATS.map((format) => `/data/partners/fullerton.${format}`)
  return [...new Set([...fixed, ...offered, ...offered.flatMap(reportOf), ...dossiers])]
}

/** The text of each of them, and of every part of an archive. */
export async function everyOutput(app: App, site: Site): Promise<Output[]> {
  const outputs: Output[] = []
  for (const path of everyDataAddress(app)) outputs.push(...(await outputsAt(app, site + path)))
  return outputs
}

export async function outputsAt({ fetch }: Pick<App, 'fetch'>, address: string): Promise<Output[]> {
  const answer = await fetch(new Request(address))
  assert.equal(answer.status, 200, address)
  return textsIn(address, new Uint8Array(await answer.arrayBuffer()))
}

function reportOf(path: string): string[] {
  const stem = path.replace('.cp949.csv', '.csv')
  return stem === path ? [] : [`${stem}?encoding=cp949`, `${stem}?encoding=cp949&report=1`]
}

async function textsIn(name: string, bytes: Uint8Array): Promise<Output[]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = Object.entries(unzipSync(bytes)).map(([part, inner]) => textsIn(`${name}!${part}`, inner))
    return (await Promise.all(parts)).flat()
  }
  if (name.endsWith('.pdf'))
    return [{ name, text: (await readPdf(bytes)).pages.join('').replaceAll(/\s/g, '') }]
  const encoding = /cp949(?:\.csv)?$/.test(name) ? 'cp949' : 'utf-8'
  return [{ name, text: iconv.decode(Buffer.from(bytes), encoding) }]
}

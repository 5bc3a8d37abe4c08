import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { sha256 } from '../kernel/hash.ts'
import type { Store } from './page-store.ts'

/** Something that a page loads beside itself. */
export interface Asset {
  /** With the hash of its content, so that it may be kept for ever. */
  readonly address: string
  /** What the browser holds the content against before it uses it (W3C Subresource Integrity). */
  readonly integrity: string
}

export interface Assets {
  readonly styles: Asset
  readonly scripts: readonly Asset[]
  readonly icon: Asset
}

/** Where they stand in the source: two folders and a file. */
export interface AssetPlaces {
  /** What the joined styles are called in their address. */
  readonly name: string
  readonly styles: URL
  readonly scripts: URL
  readonly icon: URL
}

const FOR_EVER = 'public, max-age=31536000, immutable'

/** Joins the styles, strips the browser's scripts of their types, and pins all of it in the store. */
export async function loadAssets(
  store: Store,
  { name, styles, scripts, icon }: AssetPlaces,
): Promise<Assets> {
  const css = await Promise.all((await filesIn(styles, '.css')).map((file) => readFile(file, 'utf8')))
  return {
    icon: await pin(store, 'icon', 'svg', 'image/svg+xml', await readFile(icon, 'utf8')),
    styles: await pin(store, name, 'css', 'text/css', css.join('\n')),
    scripts: await Promise.all((await filesIn(scripts, '.ts')).map((file) => pinScript(store, file))),
  }
}

async function filesIn(folder: URL, ending: string): Promise<URL[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
  return names.sort().map((name) => new URL(name, folder))
}

async function pinScript(store: Store, file: URL): Promise<Asset> {
  const name = file.pathname.slice(file.pathname.lastIndexOf('/') + 1, -'.ts'.length)
  return pin(store, name, 'js', 'text/javascript', stripTypeScriptTypes(await readFile(file, 'utf8')))
}

async function pin(store: Store, name: string, ending: string, type: string, text: string): Promise<Asset> {
  const address = `/assets/${name}.${sha256(text).slice(0, 12)}.${ending}`
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': FOR_EVER,
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
  }
  await store.pin(address, new TextEncoder().encode(text), headers)
  return { address, integrity: `sha384-${createHash('sha384').update(text).digest('base64')}` }
}

import { createHash } from 'node:crypto'
import { shownOn } from '../../kernel/colour/nearest.ts'
import { sha256 } from '../../kernel/hash.ts'
import type { LookView } from '../../records/published/views.ts'
import type { PageAsset } from '../../ui/shell.ts'

/** A register's own colour for the style sheet of all pages, on each of their backgrounds as it can be read there. */
export function lookStyles(colour: string): string {
  const on = { light: shownOn(colour, 'light'), dark: shownOn(colour, 'dark') }
  return `:root { --accent: ${on.light}; --stripe: 0.25rem }
@supports (color: light-dark(#000, #fff)) {
  :root { --accent: light-dark(${on.light}, ${on.dark}) }
  :root[data-colours='contrast'] { --accent: ${shownOn(colour, 'contrast')} }
}
@media print { :root, :root[data-colours] { --accent: ${on.light} } }
`
}

/** Where the styles stand, under the hash of their text. */
export function stylesAddress({ colour }: LookView): (PageAsset & { readonly text: string }) | undefined {
  if (colour === null) return undefined
  const text = lookStyles(colour)
  const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`
  return { address: `/look/${sha256(text).slice(0, 12)}.css`, integrity, text }
}

/** Where the logo stands, under the hash of its bytes. */
export function logoAddress({ logo }: LookView): string | undefined {
  return logo ? `/look/${logo.hash}.${logo.type === 'image/png' ? 'png' : 'webp'}` : undefined
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LARGEST_LOGO, logoContent, toLogo } from './logo.ts'

/** The smallest beginning of a PNG of these sides. */
export function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** One pixel's WebP (lossy), its sides written over. */
function webp(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(40)
  bytes.write('RIFF', 0, 'latin1')
  bytes.write('WEBPVP8 ', 8, 'latin1')
  bytes.writeUInt16LE(width, 26)
  bytes.writeUInt16LE(height, 28)
  return bytes
}

const kindOf = (bytes: Uint8Array) => {
  const logo = toLogo(bytes)
  return logo.ok ? logo.value.type : logo.faults[0]?.kind
}

test('a logo is told by its content: PNG and WebP, nothing else', () => {
  assert.equal(kindOf(png(240, 80)), 'image/png')
  assert.equal(kindOf(webp(240, 80)), 'image/webp')
  for (const other of ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'GIF89a', '', '<html>'])
    assert.equal(kindOf(new TextEncoder().encode(other.padEnd(64))), 'logo-no-picture')
})

test('a logo that is too heavy, too small or too large is refused', () => {
  assert.equal(kindOf(Buffer.concat([png(240, 80), Buffer.alloc(LARGEST_LOGO)])), 'logo-too-large')
  assert.equal(kindOf(png(8, 80)), 'logo-sides')
  assert.equal(kindOf(png(240, 30000)), 'logo-sides')
})

test('what is kept of a logo is what may be kept', () => {
  const logo = toLogo(png(240, 80))
  assert.ok(logo.ok && logoContent.safeParse(logo.value).success)
})

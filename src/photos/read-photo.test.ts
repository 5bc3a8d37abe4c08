import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { CAMERA_CANARY, makePhoto } from '../../tests/support/make/photo.ts'
import { longestStall } from '../../tests/support/longest-stall.ts'
import { WIDTHS } from './limits.ts'
import { pictureKind } from './picture-kind.ts'
import { readPhoto } from './read-photo.ts'

describe('a photo', () => {
  test('is told where it was taken before, and no size of it is afterwards', async () => {
    const original = await makePhoto()
    const before = await sharp(original).metadata()
    assert.ok(before.exif && before.xmp, 'the picture of this test has notes of a camera')
    assert.ok(original.includes(CAMERA_CANARY))
    const made = await readPhoto(original)
    assert.ok(made.ok)
    for (const { type, bytes } of made.value.sizes) {
      const { exif, xmp, iptc, icc, orientation, comments } = await sharp(bytes).metadata()
      assert.deepEqual(
        { exif, xmp, iptc, comments },
        { exif: undefined, xmp: undefined, iptc: undefined, comments: undefined },
        type,
      )
      assert.ok(icc === undefined && (orientation ?? 1) === 1, type)
      assert.ok(!Buffer.from(bytes).includes(CAMERA_CANARY), type)
      assert.ok(!Buffer.from(bytes).includes('GPS'), type)
    }
  })

  test('comes in every width up to its own, each in three formats, and is never made larger', async () => {
    const made = await readPhoto(await makePhoto())
    assert.ok(made.ok)
    const { sizes } = made.value
    assert.deepEqual(
      [...new Set(sizes.map(({ width, height }) => `${width}×${height}`))],
      ['480×288', '960×576', '1000×600'],
    )
    for (const width of [480, 960, 1000])
      assert.deepEqual(
        sizes.filter((size) => size.width === width).map(({ type }) => type),
        ['image/avif', 'image/webp', 'image/jpeg'],
      )
    for (const { type, bytes } of sizes) assert.deepEqual(pictureKind(bytes), { kind: 'photo', type })
    assert.equal(WIDTHS.at(-1), 1920)
  })

  test('that was held on its side stands upright', async () => {
    const made = await readPhoto(await makePhoto({ width: 800, height: 400, orientation: 6 }))
    assert.ok(made.ok)
    assert.deepEqual([made.value.width, made.value.height], [400, 800])
    const { data } = await sharp(made.value.sizes.at(-1)?.bytes).raw().toBuffer({ resolveWithObject: true })
    assert.ok((data[2] ?? 0) > (data[0] ?? 0), 'what was on the left is on top')
  })

  test('may be PNG, WebP or AVIF as well, and what is transparent becomes white', async () => {
    const clear = sharp({
      create: { width: 64, height: 64, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
    for (const bytes of [
      await clear.clone().png().toBuffer(),
      await clear.clone().webp({ lossless: true }).toBuffer(),
    ]) {
      const made = await readPhoto(bytes)
      assert.ok(made.ok)
      const { data } = await sharp(made.value.sizes.at(-1)?.bytes).raw().toBuffer({ resolveWithObject: true })
      assert.ok((data[0] ?? 0) > 250)
    }
    const avif = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#888' } })
      .avif()
      .toBuffer()
    assert.ok((await readPhoto(avif)).ok)
  })

  test('that is broken, cut off, moving or too large is refused within a second of work, each by its name', async () => {
    const whole = await makePhoto({ width: 1200, height: 800 })
    const moving = await sharp(Buffer.alloc(20 * 40 * 3).fill(200, 1200), {
      raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
    })
      .webp({ loop: 0 })
      .toBuffer()
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['cut off', whole.subarray(0, Math.floor(whole.length / 2)), 'picture-damaged'],
      ['its beginning only', whole.subarray(0, 20), 'picture-damaged'],
      [
        'no picture behind its first bytes',
        Buffer.concat([whole.subarray(0, 4), Buffer.alloc(4000, 7)]),
        'picture-damaged',
      ],
      ['many pictures', moving, 'picture-moving'],
      [
        'a small file that says to be 30,000 dots wide and high',
        bomb(30_000, 30_000),
        'picture-too-many-pixels',
      ],
      ['a very long strip', bomb(60_000, 10), 'picture-too-many-pixels'],
    ]
    for (const [what, bytes, kind] of cases) {
      const made = await readPhoto(bytes)
      assert.equal(made.ok ? 'taken' : made.faults[0]?.kind, kind, what)
    }
  })

  test('is worked on beside the server, which goes on answering, and for no longer than it may', async () => {
    const large = await sharp({
      create: {
        width: 1500,
        height: 1000,
        channels: 3,
        background: '#345',
        noise: { type: 'gaussian', mean: 120, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer()
    const { result, stall } = await longestStall(() => readPhoto(large))
    assert.ok(result.ok)
    assert.ok(stall < 100, `${stall} ms`)
    const late = await readPhoto(large, { seconds: 0.2, memoryBytes: 2 ** 30 })
    assert.deepEqual(late, { ok: false, faults: [{ kind: 'picture-past-cap', cap: 'seconds', limit: 0.2 }] })
  })
})

/** The head of a PNG that promises so many dots, with nothing behind it. */
function bomb(width: number, height: number): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000802000000', 'hex')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc(head.subarray(12)), 0)
  return Buffer.concat([head, check, Buffer.from('0000000049444154', 'hex'), Buffer.alloc(4)])
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

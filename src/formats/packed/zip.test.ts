import assert from 'node:assert/strict'
import { it } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { MOST_ENTRIES } from '../limits.ts'
import { inflate, openZip } from './zip.ts'

const refusedAs = (cap: string, limit: number) => ({ fault: { kind: 'source-past-cap', cap, limit } })

it('a file of an archive is unpacked when it is asked for', () => {
  const zip = openZip(zipSync({ a: strToU8('교류'), b: [strToU8('현황'), { level: 0 }] }))
  assert.deepEqual(zip.names, ['a', 'b'])
  assert.deepEqual(
    [zip.bytesOf('a'), zip.bytesOf('b'), zip.bytesOf('c')].map(
      (bytes) => bytes && new TextDecoder().decode(bytes),
    ),
    ['교류', '현황', undefined],
  )
})

it('a bomb is refused where it grows past the measure, whatever it says of its size', () => {
  const bomb = zipSync({ a: new Uint8Array(1_000_001) })
  new DataView(bomb.buffer).setUint32(22, 1, true)
  assert.throws(() => openZip(bomb, 1_000_000).bytesOf('a'), refusedAs('unpacked-bytes', 1_000_000))
})

it('a bomb is refused before it is unpacked to its end', () => {
  const packed = deflateRawSync(new Uint8Array(10_000_000))
  packed.fill(255, packed.length - 20)
  assert.throws(() => inflate(packed, { left: 1000, most: 1000 }), refusedAs('unpacked-bytes', 1000))
})

it('the parts of one archive are measured together', () => {
  const zip = openZip(zipSync({ a: new Uint8Array(991), b: new Uint8Array(10) }), 1000)
  assert.equal(zip.bytesOf('a')?.length, 991)
  assert.throws(() => zip.bytesOf('b'), refusedAs('unpacked-bytes', 1000))
})

it('an archive of too many files is refused', () => {
  const files = Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => [`f${index}`, new Uint8Array()])
  assert.throws(() => openZip(zipSync(Object.fromEntries(files))), refusedAs('entries', MOST_ENTRIES))
})

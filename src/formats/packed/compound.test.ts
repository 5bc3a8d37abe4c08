import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { utils, write } from 'cfb'
import { openCompound } from './compound.ts'

const LONG = Buffer.from('교류 '.repeat(4000))

/** As another program writes it: a long stream, short ones, one in a folder. */
function made(): Buffer {
  const file = utils.cfb_new()
  utils.cfb_add(file, '/FileHeader', Buffer.from('short'))
  utils.cfb_add(file, '/BodyText/Section0', LONG)
  utils.cfb_add(file, '/BodyText/Section1', Buffer.from('second'))
  // With `type: 'buffer'` the library gives a Buffer.
  return write(file, { type: 'buffer' }) as Buffer
}

describe('a compound file', () => {
  const file = openCompound(made())

  it('has the streams of its folders', () => {
    const names = ['FileHeader', 'BodyText/Section0', 'BodyText/Section1']
    assert.deepEqual(
      names.filter((name) => !file.names.includes(name)),
      [],
    )
  })

  it('gives short and long streams whole', () => {
    assert.equal(Buffer.from(file.bytesOf('FileHeader') ?? []).toString(), 'short')
    assert.equal(Buffer.from(file.bytesOf('BodyText/Section1') ?? []).toString(), 'second')
    assert.deepEqual(Buffer.from(file.bytesOf('BodyText/Section0') ?? []), LONG)
    assert.equal(file.bytesOf('Nothing'), undefined)
  })

  it('whose chains run into themselves is damaged', () => {
    const damaged = { fault: { kind: 'source-damaged', format: 'Hangul or Office' } }
    const bytes = made()
    const table = (bytes.readUInt32LE(76) + 1) * 512
    const directory = bytes.readUInt32LE(48)
    bytes.writeUInt32LE(directory, table + directory * 4)
    assert.throws(() => openCompound(bytes), damaged)
    const tree = made()
    tree.writeUInt32LE(0, (tree.readUInt32LE(48) + 1) * 512 + 76)
    assert.throws(() => openCompound(tree), damaged)
  })
})

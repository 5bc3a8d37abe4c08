import assert from 'node:assert/strict'
import { it } from 'node:test'
import { strToU8 } from 'fflate'
import { readXml } from './xml.ts'

function textIn(xml: string | Uint8Array): string {
  let text = ''
  readXml(typeof xml === 'string' ? strToU8(xml) : xml, { text: (part) => (text += part) })
  return text
}

it('elements and attributes are known without the prefix that a program chose', () => {
  const seen: unknown[] = []
  readXml(strToU8('<w:p xmlns:w="x"><w:t w:val="1">교류</w:t></w:p>'), {
    open: (name, { val }) => seen.push([name, val]),
  })
  assert.deepEqual(seen, [
    ['p', undefined],
    ['t', '1'],
  ])
})

it('a letter is whole wherever a part of a long file ends', () => {
  for (let shift = 0; shift < 3; shift++) {
    const text = `${'a'.repeat(shift)}${'교류'.repeat(40_000)}`
    assert.equal(textIn(`<a>${text}</a>`), text)
  }
})

it('UTF-16 is read as well', () => {
  assert.equal(textIn(Buffer.from('\ufeff<a>교류</a>', 'utf16le')), '교류')
})

it('an entity of its own is not followed, neither to a file nor a billion times', () => {
  const bombs = [
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>',
  ]
  for (const bomb of bombs)
    assert.throws(() => textIn(bomb), { fault: { kind: 'source-damaged', format: 'XML' } })
})

it('endless depth is refused', () => {
  assert.throws(() => textIn('<a>'.repeat(100_000)), {
    fault: { kind: 'source-past-cap', cap: 'depth', limit: 1000 },
  })
})

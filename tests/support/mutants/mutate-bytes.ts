import { type Random, below, oneOf } from './random.ts'

type Mutator = (bytes: Buffer, random: Random) => Buffer

/** Words that readers trip over: numbers at the edges, tags, quotes, records, dates that are none. */
const PIECES: readonly [string, ...string[]] = [
  '<td rowspan="65534" colspan="1000">',
  '<table><tr><td>',
  '</td></tr></table>',
  '<div>'.repeat(1200),
  '<!--',
  '<![CDATA[',
  ']]>',
  '&#x110000;&amp',
  '"',
  '""',
  ',,,,,,,,',
  '\t\t\t\n',
  '\r',
  '\0\0',
  '\u3003',
  '2003. 13. 45 ~ 99. 99',
  '(((((((((',
  '외 999999999999명',
  '<w:gridSpan w:val="999999"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<c r="XFD1048576"><v>1e308</v></c>',
  '<hp:cellSpan colSpan="65535" rowSpan="65535"/>',
  '\u1100\u1161\u11a8',
  '\ud800',
]

const MUTATORS: readonly [Mutator, ...Mutator[]] = [
  (bytes, random) => {
    const changed = Buffer.from(bytes)
    for (let left = below(random, 12); left >= 0; left--)
      if (changed.length > 0) changed[below(random, changed.length)] = below(random, 256)
    return changed
  },
  (bytes, random) => bytes.subarray(0, below(random, bytes.length + 1)),
  (bytes, random) => bytes.subarray(below(random, bytes.length + 1)),
  (bytes, random) => cutOut(bytes, random, () => Buffer.alloc(0)),
  (bytes, random) => cutOut(bytes, random, (part) => Buffer.concat([part, part])),
  (bytes, random) => {
    const times = 1 + below(random, 200)
    return cutOut(bytes, random, (part) =>
      Buffer.concat(Array.from({ length: times }, () => part.subarray(0, 200))),
    )
  },
  (bytes, random) => cutOut(bytes, random, (part) => Buffer.from(part).reverse()),
  (bytes, random) => cutOut(bytes, random, () => Buffer.from(oneOf(random, PIECES))),
  (bytes, random) => cutOut(bytes, random, () => Buffer.from(oneOf(random, PIECES), 'utf16le')),
  (bytes, random) => {
    const changed = Buffer.from(bytes)
    const number = oneOf(random, [0, 1, 0x7fffffff, 0xffffffff, 0xfffffffe, 0x80000000])
    if (changed.length > 4) changed.writeUInt32LE(number, below(random, changed.length - 4))
    return changed
  },
]

function cutOut(bytes: Buffer, random: Random, put: (part: Buffer) => Buffer): Buffer {
  const from = below(random, bytes.length + 1)
  const to = Math.min(bytes.length, from + below(random, 400))
  return Buffer.concat([bytes.subarray(0, from), put(bytes.subarray(from, to)), bytes.subarray(to)])
}

/** The bytes with one to four faults. */
export function mutated(bytes: Uint8Array, random: Random): Buffer {
  let changed = Buffer.from(bytes)
  for (let left = below(random, 4); left >= 0; left--)
    changed = Buffer.from(oneOf(random, MUTATORS)(changed, random))
  return changed
}

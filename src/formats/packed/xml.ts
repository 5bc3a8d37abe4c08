import { SaxesParser } from 'saxes'
import { FileRefused, pastCap } from '../file-fault.ts'
import { DEEPEST } from '../limits.ts'
import { encodingFromBytes } from '../text/encoding-from-bytes.ts'

/** Names without their prefix, which each program chooses as it likes. */
export type Attributes = Readonly<Record<string, string | undefined>>

export interface XmlReader {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const PART = 65_536

/** Reads a part of a packed document as its elements come by. Entities of its own are not followed. */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw pastCap('depth', DEEPEST)
    reader.open?.(localName(name), withLocalNames(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    reader.close?.(localName(name))
  })
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
  parser.on('error', (cause) => {
    throw new FileRefused({ kind: 'source-damaged', format: 'XML' }, { cause })
  })
  for (const part of lettersIn(bytes)) parser.write(part)
  parser.close()
}

/** In parts, of which none ends within a letter. */
function* lettersIn(bytes: Uint8Array): Iterable<string> {
  const encoding = encodingFromBytes(bytes.subarray(0, PART)) ?? 'utf-8'
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < bytes.length; at += PART)
    yield decoder.decode(bytes.subarray(at, at + PART), { stream: true })
  yield decoder.decode()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function withLocalNames(attributes: Readonly<Record<string, string>>): Attributes {
  const local: Record<string, string> = Object.create(null)
  for (const name in attributes) local[localName(name)] = attributes[name] ?? ''
  return local
}

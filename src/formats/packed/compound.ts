import { find, read } from 'cfb'
import { FileRefused } from '../file-fault.ts'

/** The older container of Office and Hangul: named streams in folders. */
export interface Compound {
  /** Names from the root on: "BodyText/Section0". */
  readonly names: readonly string[]
  readonly bytesOf: (name: string) => Uint8Array | undefined
}

export function openCompound(bytes: Uint8Array): Compound {
  const container = readContainer(bytes)
  return {
    names: container.FullPaths.map((path) => path.slice(path.indexOf('/') + 1)),
    bytesOf: (name) => {
      const content = find(container, `/${name}`)?.content
      return content && Uint8Array.from(content)
    },
  }
}

/** The library throws on what is no container, or a broken one. */
function readContainer(bytes: Uint8Array): ReturnType<typeof read> {
  try {
    return read(bytes, { type: 'array' })
  } catch (cause) {
    throw new FileRefused({ kind: 'source-damaged', format: 'Hangul or Office' }, { cause })
  }
}

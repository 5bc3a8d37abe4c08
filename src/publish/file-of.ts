/**
 * Where an address is kept below the export's folder: a page in a folder of its own, so that every web server finds it
 * without being told of our addresses; a file under its own name. Undefined for an address that no file can have.
 */
export function fileOf(address: string, type: string): string | undefined {
  const parts = decoded(address)
    ?.split('/')
    .filter((part) => part !== '')
  if (!parts || parts.some(isImpossible)) return undefined
  return type.startsWith('text/html') ? [...parts, 'index.html'].join('/') : parts.join('/') || undefined
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

const LONGEST_NAME = 240 // bytes; file systems allow 255, of which we need some for ".br" and the unfinished file's name

function isImpossible(part: string): boolean {
  return part.startsWith('.') || /[\0\\:]/.test(part) || Buffer.byteLength(part) > LONGEST_NAME
}

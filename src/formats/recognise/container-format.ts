import type { Format } from '../format.ts'
import { FileRefused, type UnsupportedKind } from '../file-fault.ts'
import type { Compound } from '../packed/compound.ts'
import { mainPart } from '../packed/package-parts.ts'
import type { Zip } from '../packed/zip.ts'

/** What an archive is by the parts in it. */
export function formatOfZip(zip: Zip): Extract<Format, 'xlsx' | 'docx' | 'hwpx'> {
  const main = mainPart(zip)
  const names = new Set(zip.names)
  if (main?.endsWith('workbook.xml') || names.has('xl/workbook.xml')) return 'xlsx'
  if (main?.startsWith('word/') || names.has('word/document.xml')) return 'docx'
  if (zip.names.some((name) => /^Contents\/section\d/i.test(name))) return 'hwpx'
  throw new FileRefused({ kind: 'source-unsupported', found: otherZip(zip, names) })
}

function otherZip(zip: Zip, names: ReadonlySet<string>): UnsupportedKind {
  if (names.has('xl/workbook.bin')) return 'xlsb'
  if (names.has('ppt/presentation.xml')) return 'ppt'
  const mimetype = new TextDecoder().decode(
    names.has('mimetype') ? zip.bytesOf('mimetype')?.subarray(0, 99) : undefined,
  )
  return mimetype.includes('opendocument') ? 'opendocument' : 'archive'
}

const STREAMS: readonly (readonly [string, UnsupportedKind])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
]

const SIGNATURE = 'HWP Document File'

/** Only Hangul files are read of this kind; Office keeps its locked files in it, and those of before 2007. */
export function refuseOtherCompounds(file: Compound): void {
  const header = file.bytesOf('FileHeader')?.subarray(0, SIGNATURE.length)
  if (new TextDecoder('latin1').decode(header) === SIGNATURE) return
  if (file.names.includes('EncryptedPackage')) throw new FileRefused({ kind: 'source-encrypted' })
  const found = STREAMS.find(([name]) => file.names.includes(name))?.[1] ?? 'binary'
  throw new FileRefused({ kind: 'source-unsupported', found })
}

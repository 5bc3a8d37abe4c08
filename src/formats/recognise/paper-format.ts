import { ok, refused, type Result } from '../../kernel/result.ts'
import { type FileFault, FileRefused } from '../file-fault.ts'
import type { Format } from '../format.ts'
import { openCompound } from '../packed/compound.ts'
import { openZip } from '../packed/zip.ts'
import { formatOfZip, refuseOtherCompounds } from './container-format.ts'
import { beginsWith, COMPOUND, PDF, ZIP } from './magic.ts'

/** Formats of papers: kept byte for byte and handed out as they came. */
export type PaperFormat = Extract<Format, 'pdf' | 'hwp' | 'hwpx' | 'docx' | 'xlsx'>

/**
 * What a paper is by its content; only its list of parts is looked at, nothing of it is unpacked or read. Undefined
 * for what is none.
 */
export function paperFormat(bytes: Uint8Array): Result<PaperFormat | undefined, FileFault> {
  try {
    return ok(formatOf(bytes))
  } catch (error) {
    if (error instanceof FileRefused) return refused(error.fault)
    throw error
  }
}

function formatOf(bytes: Uint8Array): PaperFormat | undefined {
  if (beginsWith(bytes, PDF)) return wholePdf(bytes)
  if (beginsWith(bytes, ZIP)) return formatOfZip(openZip(bytes))
  if (!beginsWith(bytes, COMPOUND)) return undefined
  refuseOtherCompounds(openCompound(bytes))
  return 'hwp'
}

/** How far from its end the mark may stand that a PDF ends with (ISO 32000-1, Annex H). */
const TAIL = 4096

/** A scan that was cut off on its way begins as a whole one does. */
function wholePdf(bytes: Uint8Array): 'pdf' {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-TAIL))
  if (!tail.includes('%%EOF')) throw new FileRefused({ kind: 'source-damaged', format: 'PDF' })
  return 'pdf'
}

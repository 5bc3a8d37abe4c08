import { getFormatFromId } from 'numfmt'
import { readXml } from '../packed/xml.ts'
import type { CellFormats } from './workbook.ts'

const GENERAL = 'General'

/** Formats that Excel has by number only in Korean, Japanese and Chinese: days, months and years of many spellings. */
const EAST_ASIAN: Readonly<Record<number, string>> = Object.fromEntries([
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd']),
  ...[32, 33, 34, 35, 55, 56].map((id) => [id, 'hh:mm']),
])

/** The number format of each style, in the order by which cells name them. */
export function cellFormats(styles: Uint8Array): CellFormats {
  const own = new Map<number, string>()
  const formats: string[] = []
  let inCells = false
  readXml(styles, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'cellXfs') inCells = true
      else if (name === 'numFmt') own.set(Number(numFmtId), formatCode ?? GENERAL)
      else if (name === 'xf' && inCells) formats.push(formatOf(Number(numFmtId ?? 0), own))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

function formatOf(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? EAST_ASIAN[id] ?? getFormatFromId(id)
}

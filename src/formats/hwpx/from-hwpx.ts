import type { Document } from '../../reader/document/document.ts'
import { FileRefused } from '../file-fault.ts'
import { writeFlow } from '../flow/write-flow.ts'
import { partOf } from '../packed/package-parts.ts'
import { readXml } from '../packed/xml.ts'
import type { Zip } from '../packed/zip.ts'
import { pageWriter } from '../page/page-writer.ts'
import { readSection } from './read-section.ts'

/** A Hangul file of today: its sections in their order. */
export function fromHwpx(zip: Zip): Document {
  refuseLocked(zip)
  const sections = zip.names
    .map((name) => ({ name, order: orderOf(name) }))
    .filter(({ order }) => order !== undefined)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
  if (sections.length === 0) throw new FileRefused({ kind: 'source-damaged', format: 'Hangul' })
  const writer = pageWriter()
  for (const { name } of sections) writeFlow(writer, readSection(partOf(zip, name, 'Hangul')))
  return writer.finish()
}

function orderOf(name: string): number | undefined {
  const number = /^Contents\/section(?<number>\d{1,4})\.xml$/i.exec(name)?.groups?.number
  return number === undefined ? undefined : Number(number)
}

/** A locked file lists how each of its parts is encrypted. */
function refuseLocked(zip: Zip): void {
  const manifest = zip.bytesOf('META-INF/manifest.xml')
  if (!manifest) return
  readXml(manifest, {
    open: (name) => {
      if (name === 'encryption-data') throw new FileRefused({ kind: 'source-encrypted' })
    },
  })
}

import { FileRefused } from '../file-fault.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** Where a part of an Office file points: by the id that the part uses, or by what it is for. */
export interface Relation {
  readonly id: string
  /** The last word of its type: "officeDocument", "worksheet", "styles". */
  readonly type: string
  /** The name in the archive. */
  readonly target: string
}

/** The relations of a part; `''` stands for the whole file. */
export function relationsOf(zip: Zip, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const bytes = zip.bytesOf(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const relations: Relation[] = []
  if (!bytes) return relations
  readXml(bytes, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || mode === 'External') return
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) })
    },
  })
  return relations
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The main part of an Office file: its workbook or its document. */
export function mainPart(zip: Zip): string | undefined {
  return relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target
}

export function partOf(zip: Zip, name: string, format: string): Uint8Array {
  const bytes = zip.bytesOf(name)
  if (!bytes) throw new FileRefused({ kind: 'source-damaged', format })
  return bytes
}

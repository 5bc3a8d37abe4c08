import { partOf, relationsOf } from '../packed/package-parts.ts'
import { readXml } from '../packed/xml.ts'
import type { Zip } from '../packed/zip.ts'

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** The name of its part in the archive. */
  readonly part: string
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** Days are counted from 1904 on, as Excel for Macintosh did. */
  readonly since1904: boolean
  readonly sharedStrings: readonly string[]
  readonly formats: CellFormats
}

/** The number format of a cell by its style. */
export type CellFormats = readonly string[]

interface Named {
  readonly name: string
  readonly hidden: boolean
  readonly id: string
}

export function openWorkbook(
  zip: Zip,
  main: string,
  formatsOf: (styles: Uint8Array) => CellFormats,
): Workbook {
  const relations = relationsOf(zip, main)
  const named: Named[] = []
  let since1904 = false
  readXml(partOf(zip, main, 'Excel'), {
    open: (element, { name = '', state, id = '', date1904 }) => {
      if (element === 'sheet') named.push({ name, hidden: state !== undefined && state !== 'visible', id })
      if (element === 'workbookPr') since1904 = date1904 === '1' || date1904 === 'true'
    },
  })
  const targetOf = (type: string) => relations.find((relation) => relation.type === type)?.target
  const strings = zip.bytesOf(targetOf('sharedStrings') ?? '')
  const styles = zip.bytesOf(targetOf('styles') ?? '')
  return {
    sheets: named.flatMap(({ id, ...sheet }) => {
      const relation = relations.find((one) => one.id === id && one.type === 'worksheet')
      return relation ? [{ ...sheet, part: relation.target }] : []
    }),
    since1904,
    sharedStrings: strings ? sharedStringsIn(strings) : [],
    formats: styles ? formatsOf(styles) : [],
  }
}

/** Each string once; how it is pronounced is no part of it. */
function sharedStringsIn(part: Uint8Array): readonly string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let spoken = false
  readXml(part, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') spoken = true
      else if (name === 't') inText = !spoken
    },
    close: (name) => {
      if (name === 'si') strings.push(text)
      else if (name === 'rPh') spoken = false
      else if (name === 't') inText = false
    },
    text: (letters) => {
      if (inText) text += letters
    },
  })
  return strings
}

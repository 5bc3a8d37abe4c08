import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

const PROPERTIES = 'docProps/core.xml'
const DATE = /(?<open><dcterms:(?:created|modified)[^>]{0,100}>)[^<]{0,40}/g

/** Korean and Japanese offices set figures between letters without the space that Word puts there of itself. */
const STYLES = 'word/styles.xml'
const EVEN = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'

/**
 * The same file at any time: the library writes the present moment into it, and the same data are to give the same bytes.
 * What it has no word for is written in: the language of the whole, and that no space comes between figures and letters.
 */
export function timeless(
  file: Uint8Array,
  { at, language }: { readonly at: Date; readonly language: string },
): Uint8Array {
  const parts = unzipSync(file)
  const moment = `${at.toISOString().slice(0, 19)}Z`
  const written = (xml: string) =>
    xml
      .replaceAll(DATE, `$<open>${moment}`)
      .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
  const even = (xml: string) => xml.replace(/<w:pPrDefault><w:pPr>/, `$&${EVEN}`)
  const changes = new Map([
    [PROPERTIES, written],
    [STYLES, even],
  ])
  const all: Zippable = {}
  for (const [name, bytes] of Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const change = changes.get(name)
    all[name] = change ? strToU8(change(strFromU8(bytes))) : bytes
  }
  return zipSync(all, { mtime: localTime(at), level: 6 })
}

/** Archives hold local time without a zone, and the library takes it from the machine's. */
function localTime(at: Date): Date {
  return new Date(at.getTime() + at.getTimezoneOffset() * 60_000)
}

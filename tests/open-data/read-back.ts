import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { getDocumentProxy } from 'unpdf'

/** An element of the tree that programs read a PDF aloud from. */
export interface Tagged {
  readonly role: string
  readonly lang: string | undefined
  readonly text: string
  readonly children: readonly Tagged[]
}

export interface ReadPdf {
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  readonly bookmarks: readonly string[]
  /** The text of each page as it is drawn, what every page repeats included. */
  readonly pages: readonly string[]
  /** The elements of all pages in order, those that go on over several pages once a page. */
  readonly tree: readonly Tagged[]
}

/** A PDF as somebody else's reader (pdf.js) understands it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const info = (await pdf.getMetadata()).info as Readonly<Record<string, string>> // as the library says in its manual
  const pages: string[] = []
  const tree: Tagged[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    tree.push(...childrenOf(await page.getStructTree(), marked(items)))
  }
  return {
    title: info['Title'] ?? '',
    language: info['Language'] ?? '',
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    bookmarks: ((await pdf.getOutline()) ?? []).map((one: { readonly title: string }) => one.title),
    pages,
    tree,
  }
}

type Items = readonly ({ readonly str: string } | { readonly type: string; readonly id?: string })[]

/** The text of each marked stretch, by its id; what stands in no stretch is of no meaning. */
function marked(items: Items): Map<string, string> {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== '')
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str)
    } else if (item.type.startsWith('begin')) open.push(item.id ?? '')
    else open.pop()
  }
  return texts
}

interface Node {
  readonly role?: string
  readonly lang?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

function childrenOf(node: Node | null, texts: ReadonlyMap<string, string>): Tagged[] {
  return (node?.children ?? []).flatMap((child) => (child.role === undefined ? [] : [toTagged(child, texts)]))
}

function toTagged(node: Node, texts: ReadonlyMap<string, string>): Tagged {
  const text = (one: Node): string =>
    one.role === undefined ? (texts.get(one.id ?? '') ?? '') : (one.children ?? []).map(text).join('')
  return { role: node.role ?? '', lang: node.lang, text: text(node), children: childrenOf(node, texts) }
}

/** Every element of these kinds, in order. */
export function elements(tree: readonly Tagged[], ...roles: readonly string[]): Tagged[] {
  return tree.flatMap((one) => [
    ...(roles.includes(one.role) ? [one] : []),
    ...elements(one.children, ...roles),
  ])
}

export interface ReadDocx {
  /** Texts of the cells, row by row, of each table. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** Paragraphs outside tables, with the name of their style. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[]
  readonly languages: ReadonlySet<string>
  readonly parts: readonly string[]
  /** Rows that stand on every page which their table reaches. */
  readonly repeatedRows: number
}

/** A DOCX as its XML says, every part of it read by a parser that refuses what is not well-formed. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, inner]) => [name, new TextDecoder().decode(inner)] as const,
  )
  const found = {
    tables: [] as string[][][],
    paragraphs: [] as { style: string; text: string }[],
    repeatedRows: 0,
  }
  const languages = new Set<string>()
  for (const [name, xml] of parts) {
    const parser = new SaxesParser()
    let [inTable, inText, style, text] = [false, false, '', '']
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`)
    })
    parser.on('opentag', ({ name: tag, attributes }) => {
      if (tag === 'w:lang' && attributes['w:val']) languages.add(attributes['w:val'])
      if (name !== 'word/document.xml') return
      if (tag === 'w:tbl') found.tables.push([])
      if (tag === 'w:tr') found.tables.at(-1)?.push([])
      if (tag === 'w:tc') found.tables.at(-1)?.at(-1)?.push('')
      if (tag === 'w:tbl') inTable = true
      if (tag === 'w:tblHeader') found.repeatedRows++
      if (tag === 'w:p') [style, text] = ['', '']
      if (tag === 'w:pStyle') style = attributes['w:val'] ?? ''
      inText = tag === 'w:t'
    })
    parser.on('text', (words) => {
      if (inText) text += words
    })
    parser.on('closetag', ({ name: tag }) => {
      inText = false
      if (name !== 'word/document.xml') return
      if (tag === 'w:tbl') inTable = false
      if (tag !== 'w:p') return
      const row = found.tables.at(-1)?.at(-1)
      if (!inTable) found.paragraphs.push({ style, text })
      else if (row) row[row.length - 1] += row.at(-1) ? `\n${text}` : text
    })
    if (/\.(?:xml|rels)$/.test(name)) parser.write(xml).close()
  }
  return { ...found, languages, parts: parts.map(([name]) => name) }
}

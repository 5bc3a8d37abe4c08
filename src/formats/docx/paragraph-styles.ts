import { readXml } from '../packed/xml.ts'

/** What the styles of a Word file make of their paragraphs, by the ids of the styles. */
export interface ParagraphStyles {
  readonly headings: ReadonlySet<string>
  readonly lists: ReadonlySet<string>
}

export const NO_STYLES: ParagraphStyles = { headings: new Set(), lists: new Set() }

/** The names of headings are English in every language of Word. */
export function paragraphStyles(styles: Uint8Array): ParagraphStyles {
  const headings = new Set<string>()
  const lists = new Set<string>()
  let style = ''
  readXml(styles, {
    open: (name, { styleId = '', val = '' }) => {
      if (name === 'style') style = styleId
      else if (style === '') return
      else if (name === 'name' && /^(?:heading \d|title)$/i.test(val)) headings.add(style)
      else if (name === 'outlineLvl' && val < '9') headings.add(style)
      else if (name === 'numPr') lists.add(style)
    },
    close: (name) => {
      if (name === 'style') style = ''
    },
  })
  return { headings, lists }
}

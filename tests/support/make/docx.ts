import { strToU8 } from 'fflate'
import { packed } from './packed.ts'
import { escaped, type MadeBlock, type MadePage, type MadeTable, placedCells } from './made-page.ts'
import { relations } from './xlsx.ts'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A Word file of paragraphs, headings, items and tables. */
export function makeDocx(page: MadePage): Uint8Array {
  const body = page.map(blockXml).join('')
  return packed({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(['styles', 'styles.xml']),
    'word/styles.xml': xml(
      `<w:styles xmlns:w="${NAMESPACE}"><w:style w:styleId="2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`,
    ),
    'word/document.xml': xml(`<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`),
  })
}

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)
}

function blockXml(block: MadeBlock): string {
  if (block.kind === 'table') return tableXml(block)
  const style = block.heading ? '<w:pStyle w:val="2"/>' : ''
  const list = block.item ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''
  return paragraphXml(block.text, `${style}${list}`)
}

function paragraphXml(text: string, properties = ''): string {
  const runs = text.split('\n').map((line) => `<w:r>${lineXml(line)}</w:r>`)
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('<w:r><w:br/></w:r>')}</w:p>`
}

/** Words are cut into runs anywhere, as Word does. */
function lineXml(line: string): string {
  const cut = Math.floor(line.length / 2)
  return [line.slice(0, cut), line.slice(cut)]
    .flatMap((part) =>
      part
        .split('\t')
        .map((words) => `<w:t xml:space="preserve">${escaped(words)}</w:t>`)
        .join('<w:tab/>'),
    )
    .join('</w:r><w:proofErr/><w:r>')
}

/** A cell that spans rows stands in each of them, empty but in the first. */
function tableXml(table: MadeTable): string {
  const placed = placedCells(table)
  const rows = table.rows.map((_, row) => {
    const here = placed
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .toSorted((a, b) => a.column - b.column)
    const cells = here.map(({ row: from, rows: down, columns, cell }) => {
      const merge = down > 1 ? `<w:vMerge${from === row ? ' w:val="restart"' : ''}/>` : ''
      return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/>${merge}</w:tcPr>${
        from === row
          ? cell.text
              .split('\n')
              .map((line) => paragraphXml(line))
              .join('')
          : '<w:p/>'
      }</w:tc>`
    })
    const head = here.every(({ cell }) => cell.header) ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
    return `<w:tr>${head}${cells.join('')}</w:tr>`
  })
  return `<w:tbl>${rows.join('')}</w:tbl>`
}

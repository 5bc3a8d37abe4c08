import { strToU8 } from 'fflate'
import { packed } from './packed.ts'
import { escaped, type MadeBlock, type MadePage, type MadeTable, placedCells } from './made-page.ts'

/** A Hangul file of paragraphs and tables; bullets are typed, as officers do. */
export function makeHwpx(page: MadePage): Uint8Array {
  const section = page.map(blockXml).join('')
  return packed({
    mimetype: [strToU8('application/hwp+zip'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      '<?xml version="1.0"?><odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ),
    'Contents/section0.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><hs:sec xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph">${section}</hs:sec>`,
    ),
  })
}

function blockXml(block: MadeBlock): string {
  if (block.kind === 'table')
    return `<hp:p><hp:run>${tableXml(block)}</hp:run><hp:run><hp:t/></hp:run></hp:p>`
  return paragraphXml(`${block.item ? '• ' : ''}${block.text}`)
}

function paragraphXml(text: string): string {
  const words = escaped(text)
    .replaceAll('\n', '<hp:lineBreak/>')
    .replaceAll('\t', '<hp:tab width="4000" leader="0" type="1"/>')
  return `<hp:p><hp:run charPrIDRef="0"><hp:t>${words}</hp:t></hp:run></hp:p>`
}

function tableXml(table: MadeTable): string {
  const rows = Map.groupBy(placedCells(table), ({ row }) => row)
  const cells = [...rows.values()].map(
    (own) =>
      `<hp:tr>${own
        .map(
          ({ row, column, rows: down, columns, cell }) =>
            `<hp:tc header="${cell.header ? 1 : 0}"><hp:subList>${cell.text
              .split('\n')
              .map(paragraphXml)
              .join(
                '',
              )}</hp:subList><hp:cellAddr colAddr="${column}" rowAddr="${row}"/><hp:cellSpan colSpan="${columns}" rowSpan="${down}"/></hp:tc>`,
        )
        .join('')}</hp:tr>`,
  )
  return `<hp:tbl rowCnt="${table.rows.length}">${cells.join('')}</hp:tbl>`
}

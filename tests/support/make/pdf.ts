interface PdfWord {
  readonly text: string
  readonly left: number
  readonly bottom: number
}

/** A PDF of one page with words at their places, in points from the lower left corner; its font is named, not packed. */
export function makePdf(words: readonly PdfWord[]): Uint8Array {
  const shown = words.map(({ text, left, bottom }) => `1 0 0 1 ${left} ${bottom} Tm <${codesOf(text)}> Tj`)
  const content = `BT /F 10 Tf ${shown.join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    streamOf(content),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Batang /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Batang /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>',
    streamOf(toUnicode(words)),
    '<< /Type /FontDescriptor /FontName /Batang /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontBBox [0 -200 1000 800] >>',
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  const head = '%PDF-1.7\n'
  const places = body.map((_, index) => head.length + body.slice(0, index).join('').length)
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = head.length + body.join('').length
  const size = objects.length + 1
  return Buffer.from(
    `${head}${body.join('')}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  )
}

/** Each code of the font is the letter itself. */
function toUnicode(words: readonly PdfWord[]): string {
  const codes = new Set(words.flatMap(({ text }) => text.split('')).map(codesOf))
  const pairs = [...codes].map((code) => `<${code}> <${code}>`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${pairs.length} beginbfchar ${pairs.join(' ')} endbfchar
endcmap end end`
}

function codesOf(text: string): string {
  return text
    .split('')
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')
}

function streamOf(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
}

/** What XML cannot hold, and what would be read as such an escape (ECMA-376, ST_Xstring: _xHHHH_). */
const UNHOLDABLE =
  // oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 refuses
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g
const SPECIAL = /[&<>]/g
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text as it stands in the XML of a workbook. */
export function escaped(text: string): string {
  return text.replace(UNHOLDABLE, codeOf).replace(SPECIAL, (sign) => NAMES[sign] ?? sign)
}

function codeOf(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

const CODE = /_x(?<hex>[0-9A-Fa-f]{4})_/g

/** Text as it was before `escaped`, for readers that leave such escapes as they are. */
export function unescaped(text: string): string {
  return text.replace(CODE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

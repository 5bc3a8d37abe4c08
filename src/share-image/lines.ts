/** A text in at most so many lines, each no wider than it may be; what is left over gives way to an ellipsis. */
export function linesOf(
  text: string,
  widthOf: (line: string) => number,
  { width, most }: { readonly width: number; readonly most: number },
): string[] {
  const lines: string[] = []
  let line = ''
  const pieces = piecesOf(text)
  for (const [place, piece] of pieces.entries()) {
    if (widthOf((line + piece).trimEnd()) <= width || line === '') {
      line += piece
      continue
    }
    if (lines.length === most - 1) return [...lines, cut(line + pieces.slice(place).join(''), widthOf, width)]
    lines.push(line.trimEnd())
    line = piece.trimStart()
  }
  return [...lines, widthOf(line) > width ? cut(line, widthOf, width) : line.trimEnd()]
}

const HAN_OR_KANA = /\p{Script=Han}|[\u3040-\u30ff]/u

/** Where a line may end: after a space, and between the characters of Chinese and Japanese. */
function piecesOf(text: string): string[] {
  return text.split(/(?<= )/).flatMap((word) => (HAN_OR_KANA.test(word) ? Array.from(word) : [word]))
}

function cut(text: string, widthOf: (line: string) => number, width: number): string {
  const letters = Array.from(text)
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

import type { Line, Run } from '../paper-document.ts'
import type { Faces } from './faces.ts'
import { isSpace, mayBreak } from './may-break.ts'
import { COLOURS, type Setting } from './theme.ts'

/** Neighbouring signs of a line that are drawn alike. */
export interface SetPiece {
  /** As it is drawn. */
  readonly text: string
  /** As it is meant, where that is something else. */
  readonly actual: string | undefined
  readonly lang: string | undefined
  readonly face: string
  readonly colour: string
  readonly width: number
}

/** A line as it will stand on the page. */
export interface SetLine {
  readonly pieces: readonly SetPiece[]
  readonly width: number
}

interface Sign {
  readonly run: Run
  readonly face: string
  readonly sign: string
  readonly width: number
}

/** Breaks a text into lines of this width. */
export function setLines(text: Line, setting: Setting, width: number, faces: Faces): SetLine[] {
  const signs = signsOf(text, setting, faces)
  const lines: SetLine[] = []
  for (let start = 0; start < signs.length;) {
    const end = endOfLine(signs, start, width)
    const line = toLine(trimmed(signs.slice(start, end)), setting, faces)
    start = end
    while (start < signs.length && isSpace(signs[start]?.sign ?? '')) start++
    const parted = start < signs.length && isSpace(signs[start - 1]?.sign ?? '')
    lines.push(parted ? withSpace(line) : line)
  }
  return lines
}

function signsOf(line: Line, { size, weight }: Setting, faces: Faces): Sign[] {
  return line.flatMap((run) => {
    const face = faces.nameOf(run, run.tone === 'strong' ? 'strong' : run.tone === 'quiet' ? 'text' : weight)
    return Array.from(run.text, (sign) => ({
      run,
      face,
      sign,
      width: (faces.widthOf(face, sign) * size) / 1000,
    }))
  })
}

/** After the last place at which the line may end and still fits; within a word only when that alone is too long. */
function endOfLine(signs: readonly Sign[], start: number, width: number): number {
  let [used, best] = [0, start]
  for (let at = start; at < signs.length; at++) {
    const sign = signs[at]
    if (!sign) break
    used += sign.width
    if (used > width && !isSpace(sign.sign)) return best > start ? best : Math.max(at, start + 1)
    const next = signs[at + 1]
    if (next && mayBreak(sign.sign, next.sign)) best = at + 1
  }
  return signs.length
}

/** Words on two lines stay two words for whoever copies or hears them. */
function withSpace({ pieces, width }: SetLine): SetLine {
  const last = pieces.length - 1
  return {
    pieces: pieces.map((piece, at) => (at === last ? { ...piece, text: `${piece.text} ` } : piece)),
    width,
  }
}

function trimmed(signs: readonly Sign[]): readonly Sign[] {
  return signs.slice(0, signs.findLastIndex(({ sign }) => !isSpace(sign)) + 1)
}

function toLine(signs: readonly Sign[], setting: Setting, faces: Faces): SetLine {
  const pieces: SetPiece[] = []
  let group: Sign[] = []
  const close = () => {
    if (group.length > 0) pieces.push(toPiece(group, setting, faces))
    group = []
  }
  for (const sign of signs) {
    const last = group.at(-1)
    if (last && (last.run !== sign.run || isOther(last, faces) !== isOther(sign, faces))) close()
    group.push(sign)
  }
  close()
  return { pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0) }
}

function isOther({ face, sign }: Sign, faces: Faces): boolean {
  return faces.drawn(face, sign) !== sign
}

function toPiece(group: readonly Sign[], { colour }: Setting, faces: Faces): SetPiece {
  const [first] = group
  const meant = group.map(({ sign }) => sign).join('')
  const text = group.map(({ face, sign }) => faces.drawn(face, sign)).join('')
  return {
    text,
    actual: text === meant ? undefined : meant,
    lang: first?.run.lang,
    face: first?.face ?? '',
    colour: first?.run.tone === 'quiet' ? COLOURS.quiet : colour,
    width: group.reduce((sum, { width }) => sum + width, 0),
  }
}

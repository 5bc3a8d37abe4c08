import type { DrawnPlace } from './drawing.ts'

export interface Label extends DrawnPlace {
  readonly text: string
  readonly lang: string
  readonly side: 'home' | 'partner'
}

export interface PlacedLabel extends Label {
  /** Where the text starts from, SVG's text-anchor. */
  readonly anchor: 'start' | 'middle' | 'end'
  readonly textX: number
  readonly textY: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface LabelSheet {
  readonly labelSize: number
  /** Radius of a city's dot. */
  readonly dot: number
  readonly width: number
  /** The least that a screen shows of the width. */
  readonly shownWidth: number
}

/**
 * Names beside their cities without covering a dot or another name, and within what every screen shows: below, then
 * right, left and above. A name without room is left out; the list under the map has every city. Home always has one.
 */
export function placeLabels(labels: readonly Label[], sheet: LabelSheet): PlacedLabel[] {
  const taken = labels.map((label) => dotBox(label, sheet.dot + 2))
  const placed: PlacedLabel[] = []
  for (const [index, label] of labels.entries()) {
    const others = taken.filter((_, place) => place !== index)
    const choices = candidates(label, sheet)
    const free = choices.find((each) => isFree(textBox(each, sheet.labelSize), others, sheet))
    const choice = free ?? (label.side === 'home' ? leastCrowded(choices, others, sheet) : undefined)
    if (!choice) continue
    placed.push(choice)
    taken.push(textBox(choice, sheet.labelSize))
  }
  return placed
}

/** Home's name covers as few dots as it can. */
function leastCrowded(
  choices: readonly PlacedLabel[],
  taken: readonly Box[],
  sheet: LabelSheet,
): PlacedLabel | undefined {
  const covered = (choice: PlacedLabel) => {
    const box = textBox(choice, sheet.labelSize)
    return taken.filter((other) => overlap(other, box)).length
  }
  return choices.toSorted((a, b) => covered(a) - covered(b))[0]
}

function candidates(label: Label, sheet: LabelSheet): PlacedLabel[] {
  const { x, y, text } = label
  const { labelSize: size, dot } = sheet
  const gap = dot + 7 // from the middle of a city's dot to its name
  const textX = shownX(x, textWidth(text, size) / 2, sheet)
  return [
    { ...label, anchor: 'middle', textX, textY: y + gap + size * 0.8 },
    { ...label, anchor: 'start', textX: x + gap, textY: y + size * 0.35 },
    { ...label, anchor: 'end', textX: x - gap, textY: y + size * 0.35 },
    { ...label, anchor: 'middle', textX, textY: y - gap },
  ]
}

/** A long name moves a little towards the middle rather than being cut. */
function shownX(x: number, half: number, sheet: LabelSheet): number {
  const { left, right } = shown(sheet)
  return Math.max(left + half, Math.min(right - half, x))
}

function shown({ width, shownWidth }: LabelSheet): { readonly left: number; readonly right: number } {
  return { left: (width - shownWidth) / 2, right: (width + shownWidth) / 2 }
}

function isFree(box: Box, taken: readonly Box[], sheet: LabelSheet): boolean {
  const { left, right } = shown(sheet)
  return box.left >= left && box.right <= right && !taken.some((other) => overlap(other, box))
}

function dotBox({ x, y }: DrawnPlace, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

function textBox(label: PlacedLabel, size: number): Box {
  const width = textWidth(label.text, size)
  const left = label.textX - { start: 0, middle: width / 2, end: width }[label.anchor]
  return { left, right: left + width, top: label.textY - size, bottom: label.textY + size * 0.3 }
}

/** An estimate: Hangul, kana and Han are square, Latin letters a little over half as wide. */
function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.6) * size, 0)
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export type FactForm = 'area' | 'count' | 'money' | 'degrees' | 'millimetres' | 'date' | 'words'

export interface FactLabel {
  readonly names: readonly string[]
  readonly key: string | null
  readonly form: FactForm
  /** Labels below this one in a table of two levels; their names. */
  readonly members?: readonly string[]
  /** Its value is a word or two, so that behind a mark it needs no colon: "시화 벚꽃 / 시목 느티나무". */
  readonly short?: true
  /** A label for two things, "문화행사 및 관광명소": each value is given to one of them by its words. */
  readonly either?: readonly (readonly [key: string, words: RegExp])[]
}

export interface FactWords {
  /** The name of a column with the days that the figures before it are of: "As of". */
  readonly asOfColumn?: RegExp
  readonly labels: readonly FactLabel[]
  /**
   * What stands behind the letters of a label, in the groups `unit` and `gap`, where blanks alone do not show its end; a
   * label is then known in any case.
   */
  readonly behindLabel?: RegExp
  /** Letters of the longest label that no table knows. */
  readonly longestLabel?: number
  readonly tieDate: RegExp
  readonly country: RegExp
  readonly areaUnits: readonly (readonly [unit: RegExp, squareKilometres: number])[]
  readonly scales: Readonly<Record<string, number>>
  readonly currencies: readonly (readonly [unit: RegExp, key: string, code: string])[]
  /** Units of the weather, which its label or its key tells apart. */
  readonly weatherUnits: RegExp
  /** Units of the weather that are not the key's own, and the value in the key's. */
  readonly weatherScales?: readonly (readonly [unit: RegExp, toKey: (value: number) => number])[]
  /** Before a number of degrees that lie below zero, at the end of the words. */
  readonly belowZero?: RegExp
  /** Between a number and what it counts: "137천여 명". */
  readonly andSome: string
  readonly persons: string
  readonly households: string
  readonly and: RegExp
  /** Parts a line into several labelled values or sentences: "City flower: azalea. City bird: magpie." */
  readonly parts?: RegExp
  /** At the end of a line whose label goes on below: "문화행사 및". */
  readonly unfinished: RegExp
  /** The day that a figure is of, outside brackets: "2020년 기준 114,247명"; at its start, in the group `inside`. */
  readonly asOf?: RegExp
  /** Values told in sentences; the group `value` holds them. */
  readonly prose: readonly ProseFact[]
  /** Parts of a line of figures that name themselves by their unit: "20,710세대". */
  readonly bare?: readonly ProseFact[]
  /** Words right before the day that a figure is of: "as of". */
  readonly asOfBefore?: RegExp
  readonly sentenceEnd: RegExp
}

export interface ProseFact {
  readonly key: string
  readonly form: FactForm
  readonly pattern: RegExp
}

export type FactForm = 'area' | 'count' | 'money' | 'degrees' | 'millimetres' | 'date' | 'words'

export interface FactLabel {
  readonly names: readonly string[]
  readonly key: string | null
  readonly form: FactForm
  /** Labels below this one in a table of two levels; their names. */
  readonly members?: readonly string[]
  /** A label for two things, "문화행사 및 관광명소": each value is given to one of them by its words. */
  readonly either?: readonly (readonly [key: string, words: RegExp])[]
}

export interface FactWords {
  readonly labels: readonly FactLabel[]
  readonly tieDate: RegExp
  readonly country: RegExp
  readonly areaUnits: readonly (readonly [unit: RegExp, squareKilometres: number])[]
  readonly scales: Readonly<Record<string, number>>
  readonly currencies: readonly (readonly [unit: RegExp, key: string, code: string])[]
  /** Units of the weather, which its label or its key tells apart. */
  readonly weatherUnits: RegExp
  /** Between a number and what it counts: "137천여 명". */
  readonly andSome: string
  readonly persons: string
  readonly households: string
  readonly and: RegExp
  /** At the end of a line whose label goes on below: "문화행사 및". */
  readonly unfinished: RegExp
  /** Values told in sentences; the group `value` holds them. */
  readonly prose: readonly ProseFact[]
  readonly sentenceEnd: RegExp
}

export interface ProseFact {
  readonly key: string
  readonly form: FactForm
  readonly pattern: RegExp
}

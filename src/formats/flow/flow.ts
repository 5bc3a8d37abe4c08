import type { PlacedCell } from '../table/table.ts'

/** What a word processor's file is made of: paragraphs and tables, in the order of the page. */
export type Flow = readonly FlowPart[]
export type FlowPart = Paragraph | FlowTable

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly heading?: boolean
  /** Numbered or with a bullet, at this depth from 0 on; the bullet is no letter of the text. */
  readonly listLevel?: number | undefined
}

export interface FlowTable {
  readonly kind: 'table'
  readonly caption?: Flow
  readonly cells: readonly FlowCell[]
}

/** A cell that tells its own place; it may hold tables itself. */
export interface FlowCell extends Omit<PlacedCell, 'cell'> {
  readonly rows: number
  readonly columns: number
  readonly header: boolean
  readonly content: Flow
}

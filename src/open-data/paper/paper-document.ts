import type { Locale } from '../../kernel/locale.ts'

/** A piece of a line in one language and one tone. */
export interface Run {
  readonly text: string
  /** BCP 47, where it is not the document's own. */
  readonly lang?: string
  /** What stands out, and what stands back. */
  readonly tone?: 'strong' | 'quiet'
}

export type Line = readonly Run[]

export interface Heading {
  readonly kind: 'heading'
  readonly level: 2 | 3
  readonly text: Line
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Line
  readonly tone?: 'lead' | 'quiet'
}

/** Numbered, so that the text before it can point at its items: [1]. */
export interface NumberedList {
  readonly kind: 'list'
  readonly items: readonly Line[]
}

export interface Column {
  readonly label: string
  /** Its part of the width, against the sum of all. */
  readonly share: number
  /** Where its values stand; at the start when it is left out. */
  readonly align?: 'end'
  /** Whether its cells name their row: as a label, or as what the row is about. */
  readonly names?: 'label' | 'subject'
}

/** Paragraphs within a cell. */
export type Cell = readonly Line[]

export interface Table {
  readonly kind: 'table'
  /** What it is, for those who hear it: it stands below a heading that says as much to those who see it. */
  readonly caption: string
  readonly columns: readonly Column[]
  /** False where the names of the rows say it all. */
  readonly headed: boolean
  readonly rows: readonly (readonly Cell[])[]
}

export type Block = Heading | Paragraph | NumberedList | Table

/** A document to be printed: what it says and in which order, and nothing of how it looks. Plain data. */
export interface PaperDocument {
  readonly locale: Locale
  /** Whose it is, above the title: the site's name. */
  readonly kicker: string
  readonly title: string
  /** Under the title: the name in the partner's own letters, the country. */
  readonly subtitle: Line
  readonly blocks: readonly Block[]
  /** Stands at the foot of every page. */
  readonly foot: string
  /** When what it holds was last published, ISO 8601. */
  readonly publishedAt: string
}

export const PAPER_FORMATS = ['pdf', 'docx'] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

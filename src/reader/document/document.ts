import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import type { ColumnRole } from '../lexicon/lexicon.ts'
import type { Span } from '../span.ts'
import { fold } from './fold.ts'
import type { Words } from './words.ts'

/** What every format becomes before it is read: the visible text and its blocks in the order of the page. */
export interface Document {
  readonly text: string
  readonly folded: string
  readonly blocks: readonly Block[]
}

/** A heading, a line, an item of a list or a row of a table. */
export interface Block {
  readonly kind: 'heading' | 'line' | 'item' | 'row'
  /** Without the blanks around it. */
  readonly span: Span
  /** The bullet or number in front, as written or as a browser draws it: "○", "-", "•"; empty when there is none. */
  readonly marker: string
  /** The span without its marker. */
  readonly body: Span
  /** The cells of a row from left to right, empty ones too; a line is one cell. */
  readonly cells: readonly Span[]
  /** Blanks in front: a line set in from the one above continues it. */
  readonly indent: number
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean
  /** What a format tells of a row beside its cells; pasted text tells nothing. */
  readonly row?: RowFacts
  /** Set where several lines that tell one event were made one block. */
  readonly card?: true
  /** Set when the format itself marks it as no content: a landmark of the portal, a caption, a hidden sheet. */
  readonly aside?: SetAsideReason
}

export interface RowFacts {
  /** It names the columns of its table. */
  readonly header: boolean
  /** For each cell that is empty or says "as above", the cell above that holds its value. */
  readonly above: readonly (Above | undefined)[]
  /** What each column of its table holds, once that was found out. */
  readonly roles?: readonly (ColumnRole | undefined)[]
  /** The names of the columns, where they are kinds of facts. */
  readonly heads?: readonly Span[]
}

/** A cell of a row above that stands for one of this row. */
export interface Above {
  readonly span: Span
  /** It spans this row too, this row has a ditto mark, or it is merely the last one above that is not empty. */
  readonly how: 'spans' | 'ditto' | 'blank'
}

export function documentOf(text: string, blocks: readonly Block[]): Document {
  return { text, folded: fold(text), blocks }
}

export function wordsOf({ text, folded }: Document, { start, end }: Span): Words {
  return { raw: text.slice(start, end), text: folded.slice(start, end), start }
}

import type { Above } from '../../reader/document/document.ts'
import type { Span } from '../../reader/span.ts'
import { DITTO } from '../lexicon/marks.ts'
import type { Slot, TableCell } from './table.ts'

/** What the rows written so far leave to those below them. */
export interface ValuesAbove {
  readonly of: (row: readonly (Slot | undefined)[]) => readonly (Above | undefined)[]
  /** Takes note of a row that was written, and where its cells stand. */
  readonly note: (row: readonly (Slot | undefined)[], spans: readonly Span[]) => void
  /** Nothing above counts any more: another part of the table begins. */
  readonly forget: () => void
}

export function valuesAbove(): ValuesAbove {
  const spanOf = new Map<TableCell, Span>()
  let last: (Span | undefined)[] = []
  return {
    of: (row) => row.map((slot, column) => aboveOf(slot, last[column], spanOf)),
    note: (row, spans) => {
      for (const [column, slot] of row.entries()) {
        const span = slot && (slot.own ? spans[column] : spanOf.get(slot.cell))
        if (!span || span.start === span.end || isDitto(slot)) continue
        if (slot.own && slot.cell.rows > 1) spanOf.set(slot.cell, span)
        last[column] = span
      }
    },
    forget: () => {
      last = []
    },
  }
}

function isDitto(slot: Slot): boolean {
  return slot.own && DITTO.test(slot.cell.text.trim())
}

function aboveOf(
  slot: Slot | undefined,
  last: Span | undefined,
  spanOf: ReadonlyMap<TableCell, Span>,
): Above | undefined {
  const spanning = slot && !slot.own ? spanOf.get(slot.cell) : undefined
  if (spanning) return { span: spanning, how: 'spans' }
  if (!last || (slot && !slot.own)) return undefined
  if (slot && isDitto(slot)) return { span: last, how: 'ditto' }
  return !slot || slot.cell.text.trim() === '' ? { span: last, how: 'blank' } : undefined
}

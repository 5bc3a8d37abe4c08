import type { SourceView } from '../views.ts'

/** The source of a record under the names of the data. */
export function sourceOf(source: SourceView | null) {
  return source && { id: source.id, title: source.title, received_on: source.receivedOn }
}

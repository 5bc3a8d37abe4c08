import type { SourceWords } from '../../records/content.ts'

/** Turns a span of the page that is being published into words that a record can quote. */
export type InSource = (span: { readonly start: number; readonly end: number }) => SourceWords

export function inSourceOf(sourceId: SourceWords['sourceId']): InSource {
  return ({ start, end }) => ({ sourceId, start, end })
}

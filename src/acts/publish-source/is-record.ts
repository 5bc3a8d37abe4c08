import type { DraftEntry, KeptDraft } from '../../records/draft/draft.ts'

const RECORDS: ReadonlySet<DraftEntry['kind']> = new Set(['exchange', 'agreement', 'fact', 'partner', 'page'])

/** Whether records are made of a draft; the others are words of the page that belong to none. */
export function isRecord({ content }: Pick<KeptDraft, 'content'>): boolean {
  return RECORDS.has(content.entry.kind)
}

import type { ReadSource } from '../received-source.ts'

/** A line that is longer is a sentence, not what a page is called. */
const LONGEST_TITLE = 80

/**
 * What a source is called in public: the officer's words, else the page's own, which are the last steps of its trail
 * or its first line. Never the name of the file, which is what one officer called it on one computer.
 */
export function titleOf({ title, text, entries }: Pick<ReadSource, 'title' | 'text' | 'entries'>): string {
  return title || (trailEnd(entries) ?? firstLine(text) ?? 'the imported page')
}

function trailEnd(entries: ReadSource['entries']): string | undefined {
  const page = entries.find((entry) => entry.kind === 'page')
  const steps = page?.trail.slice(-2).map(({ value }) => value.trim()) ?? []
  return steps.length > 0 ? steps.join(' › ') : undefined
}

function firstLine(text: string): string | undefined {
  const line = /[\p{L}\p{N}].*/u.exec(text)?.[0].trim()
  return line && line.length <= LONGEST_TITLE ? line : undefined
}

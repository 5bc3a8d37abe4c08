/** Where a page of a list begins: the last row of the page before, as it stands in an address. */
export type Cursor = readonly [value: string, id: string]

export function cursorText(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** Undefined for what is no cursor of ours: the list then begins at its beginning. */
export function readCursor(text: string | null): Cursor | undefined {
  if (!text || text.length > 2000) return undefined
  try {
    const [value, id]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString())
    return typeof value === 'string' && typeof id === 'string' ? [value, id] : undefined
  } catch {
    return undefined
  }
}

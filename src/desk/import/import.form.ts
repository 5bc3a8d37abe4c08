import { ENCODINGS } from '../../formats/text/encodings.ts'
import { partsOf } from '../../edtf/edtf.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { readTypedDate } from '../../reader/read-typed-date.ts'
import type { RouteRequest } from '../../http/route.ts'

/** One page as it was handed in, and what the officer's computer called it; null for pasted text. */
export interface HandedPage {
  readonly name: string | null
  readonly bytes: Uint8Array
}

/** What an officer hands in: pages, and what is said of all of them. */
export interface ImportForm {
  readonly pages: readonly HandedPage[]
  readonly title: string
  readonly origin: string | null
  readonly takenOn: string | null
  readonly partner: string | undefined
  readonly encoding: string | undefined
}

export type ImportFormFault =
  | { readonly kind: 'nothing-sent' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'origin-wrong' }
  | { readonly kind: 'day-wrong' }

export const MOST_FILES = 10

export function readImportForm({
  body,
  files,
}: Pick<RouteRequest, 'body' | 'files'>): Result<ImportForm, ImportFormFault> {
  const text = (name: string) => (body.get(name) ?? '').trim()
  const pages = [...pasted(body), ...files.map(({ name, bytes }) => ({ name, bytes }))]
  const takenOn = dayIn(text('taken'))
  const faults: ImportFormFault[] = []
  if (pages.length === 0) faults.push({ kind: 'nothing-sent' })
  if (pages.length > MOST_FILES) faults.push({ kind: 'too-many' })
  if (text('origin') !== '' && !isAddress(text('origin'))) faults.push({ kind: 'origin-wrong' })
  if (takenOn === undefined) faults.push({ kind: 'day-wrong' })
  if (faults.length > 0 || takenOn === undefined) return refused(...faults)
  return ok({
    pages,
    title: text('title').slice(0, 200),
    origin: text('origin') || null,
    takenOn,
    partner: text('partner') || undefined,
    encoding: ENCODINGS.find((name) => name === text('encoding')),
  })
}

/** What the clipboard held as HTML when it is there: the script keeps it as long as the text was not changed by hand. */
function pasted(body: URLSearchParams): HandedPage[] {
  const plain = withPlainBreaks(body.get('text') ?? '')
  if (plain.trim() === '') return []
  const markup = withPlainBreaks(body.get('html') ?? '')
  return [{ name: null, bytes: new TextEncoder().encode(markup.trim() === '' ? plain : markup) }]
}

/** Browsers send every break of a form as two characters: the same text shall be the same bytes as in its file. */
function withPlainBreaks(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** Null when it was left empty, undefined when it is no single day. */
function dayIn(typed: string): string | null | undefined {
  if (typed === '') return null
  const date = readTypedDate(typed)?.value
  const parts = date && partsOf(date)
  return parts?.kind === 'point' && parts.point.day && !parts.point.qualifier ? date : undefined
}

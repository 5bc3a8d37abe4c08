import { fromPlainText } from '../../reader/document/from-plain-text.ts'
import type { Document } from '../../reader/document/document.ts'
import { FileRefused, pastCap } from '../file-fault.ts'
import { MOST_TEXT } from '../limits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { type PlacedText, pageLines } from './page-lines.ts'

/** The text of a PDF, line by line as it stands on its pages. */
export async function fromPdf(bytes: Uint8Array): Promise<Document> {
  const text = tidyText((await pagesOf(bytes)).join('\n\n'))
  if (text.trim() === '') throw new FileRefused({ kind: 'source-unsupported', found: 'pdf-without-text' })
  return fromPlainText(text)
}

/** The library is loaded only for a PDF: it is as large as all other readers together. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument } = await getResolvedPDFJS()
  const task = getDocument({
    data: Uint8Array.from(bytes),

    useSystemFonts: true,
    verbosity: 0,
  })
  const pages: string[] = []
  let length = 0
  try {
    const file = await task.promise
    for (let number = 1; number <= file.numPages && length <= MOST_TEXT; number++) {
      const { items } = await (await file.getPage(number)).getTextContent()
      const page = pageLines(items.flatMap((item) => ('str' in item ? placed(item) : [])))
      length += page.length
      pages.push(page)
    }
  } catch (cause) {
    throw refusalOf(cause)
  } finally {
    await task.destroy()
  }
  if (length > MOST_TEXT) throw pastCap('text', MOST_TEXT)
  return pages
}

/** The library throws on what is no PDF, a broken one, and one with a password. */
function refusalOf(cause: unknown): FileRefused {
  const locked = cause instanceof Error && cause.name === 'PasswordException'
  const fault = locked
    ? ({ kind: 'source-encrypted' } as const)
    : ({ kind: 'source-damaged', format: 'PDF' } as const)
  return new FileRefused(fault, { cause })
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** The last two numbers of a transformation are where it puts the origin. */
function placed({ str: text, transform, width, height }: TextItem): readonly PlacedText[] {
  const [, , , scale = 0, left = 0, bottom = 0] = transform
  return text.trim() === '' ? [] : [{ text, left, bottom, width, height: height || Math.abs(scale) || 1 }]
}

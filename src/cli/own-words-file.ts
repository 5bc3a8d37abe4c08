import { z } from 'zod'
import { type OwnWords, ownWords } from '../kernel/own-words.ts'
import { UsageError } from './command.ts'
import { bytesOf } from './source-file.ts'

/** The words of a city's pages from a file of JSON: a list, one entry for each language. */
export async function readOwnWords(path: string): Promise<OwnWords[]> {
  const text = new TextDecoder().decode(await bytesOf(path))
  const checked = z.array(ownWords).max(8).safeParse(parsed(text, path))
  if (checked.success) return checked.data
  throw new UsageError(
    `${path} is not a list of words as docs/reader.md describes it.\n${z.prettifyError(checked.error)}`,
  )
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${String(error)}`, { cause: error })
  }
}

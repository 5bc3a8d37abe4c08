import { aboutWords } from '../../words/about/words.ts'
import type { PageContext } from '../page-context.ts'

/** A file with data of the register that the page about the data names. */
export interface DataFile {
  readonly title: string
  readonly address: string
  /** "JSON", "CSV". */
  readonly format: string
}

/** Every file that the open data serve, in the order in which a reader looks for them. */
export function dataFiles({ locale }: PageContext): readonly DataFile[] {
  const words = aboutWords(locale)
  return [{ title: words.historyFile, address: '/data/history.json', format: 'JSON' }]
}

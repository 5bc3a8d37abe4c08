import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type GoldPage, goldPage } from './gold.ts'
import type { MadeForm } from './made-forms.ts'

/** The forms in which a page of the corpus may stand in its folder. */
export const SOURCE_FORMS = ['txt', 'html', 'csv'] as const
export type SourceForm = (typeof SOURCE_FORMS)[number]

export interface CorpusPage {
  /** 'ko/mungyeong-liling' */
  readonly name: string
  /** The folder it stands in: 'ko'. */
  readonly language: string
  readonly form: SourceForm | MadeForm
  readonly bytes: Uint8Array
  readonly gold: GoldPage
}

/** A folder LANGUAGE/NAME.{txt,html,csv} with LANGUAGE/NAME.gold.json beside each; a faulty gold is an error. */
export function loadCorpus(folder: string): CorpusPage[] {
  return globSync('*/*.gold.json', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/').replace(/\.gold\.json$/, ''))
    .sort()
    .map((name) => loadPage(folder, name))
}

function loadPage(folder: string, name: string): CorpusPage {
  const forms = SOURCE_FORMS.filter((form) => existsSync(join(folder, `${name}.${form}`)))
  const [form, second] = forms
  if (!form || second) throw new Error(`${name} has ${forms.length} pages beside its gold, not one`)
  const bytes = readFileSync(join(folder, `${name}.${form}`))
  return { name, language: name.split('/')[0] ?? '', form, bytes, gold: loadGold(folder, name) }
}

function loadGold(folder: string, name: string): GoldPage {
  const path = join(folder, `${name}.gold.json`)
  const checked = goldPage.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!checked.success) throw new Error(`${path}:\n${z.prettifyError(checked.error)}`)
  return checked.data
}

/** Pages that nobody has annotated. */
export function pagesWithoutGold(folder: string): string[] {
  const pages = SOURCE_FORMS.flatMap((form) => globSync(`*/*.${form}`, { cwd: folder }))
  return pages.filter((page) => !existsSync(join(folder, page.replace(/\.\w+$/, '.gold.json'))))
}

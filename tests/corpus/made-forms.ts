import { makeDocx } from '../support/make/docx.ts'
import { makeHwpx } from '../support/make/hwpx.ts'
import { madeFrom } from '../support/make/made-from-file.ts'
import { makeXlsx } from '../support/make/xlsx.ts'
import type { CorpusPage } from './load-corpus.ts'

const MAKERS = { xlsx: makeXlsx, docx: makeDocx, hwpx: makeHwpx } as const

/** Forms in which no page of the corpus stands, but into which each is made. */
export const MADE_FORMS = ['xlsx', 'docx', 'hwpx'] as const satisfies readonly (keyof typeof MAKERS)[]
export type MadeForm = (typeof MADE_FORMS)[number]

export function isMadeForm(form: string): form is MadeForm {
  return form in MAKERS
}

/** The group of a form's pages in the report. */
export function madeGroup(form: MadeForm): string {
  return `as ${form}`
}

/** A page as an officer would have it who had typed it into that program. */
export function madeAs(form: MadeForm, page: CorpusPage): CorpusPage {
  return { ...page, form, bytes: MAKERS[form](madeFrom(page.bytes)) }
}

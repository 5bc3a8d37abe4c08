import { inWords } from '../../edtf/in-words.ts'
import { get, type Route } from '../../http/route.ts'
import { toDeskLocale } from '../../kernel/locale.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { readTypedDate } from './form/typed-date.ts'

/** Says back a date while it is typed, as the form itself does when it comes back. */
export function readDateRoutes(): Route[] {
  return [
    get('/desk/:register/read-date', 'editor', ({ url }) => {
      const locale = toDeskLocale(url.searchParams.get('lang')) ?? 'ko'
      const date = readTypedDate((url.searchParams.get('text') ?? '').slice(0, 200))
      const said = date ? editingWords(locale).dateRead(inWords(date, locale), date) : ''
      return Promise.resolve({ kind: 'data', type: 'application/json', text: JSON.stringify({ said }) })
    }),
  ]
}

import { boundsOf } from '../../edtf/bounds.ts'
import { UNKNOWN } from '../../edtf/edtf.ts'
import type { Hit } from '../../records/published/search/hit.ts'
import { EXCHANGE_KINDS } from '../../kernel/vocabulary.ts'
import { type Html, html } from '../../ui/html.ts'
import { searchWords } from '../../words/search/words.ts'
import type { PageContext } from '../page-context.ts'
import { meaningsOf } from './meanings.ts'

/** To the chronicle with the partner, the years and the kind that the question names; nothing when it names none. */
export function chronicleLink(hits: readonly Hit[], { locale, partners }: PageContext): Html | '' {
  const facets = new URLSearchParams()
  for (const reason of hits[0]?.reasons ?? []) {
    const { earliest, latest } = boundsOf(reason.term.date ?? UNKNOWN)
    if (earliest) facets.set('from', earliest.slice(0, 4))
    if (latest) facets.set('to', latest.slice(0, 4))
    const kind = EXCHANGE_KINDS.find((one) => meaningsOf(reason.term.folded).includes(one))
    if (kind) facets.set('kind', kind)
    const named = 'name' in reason && partners.find(({ id }) => id === hits[0]?.partnershipId)
    if (named) facets.set('partner', named.slug)
  }
  if (facets.size === 0) return ''
  return html`<a href="/${locale}/exchanges?${facets}">${searchWords(locale).inChronicle}</a>`
}

import { inWords } from '../../edtf/in-words.ts'
import type { Texts } from '../../kernel/locale.ts'
import type { Hit, Reason } from '../../records/published/search/hit.ts'
import { inLocale } from '../../words/in-locale.ts'
import { searchWords } from '../../words/search/words.ts'
import type { PageContext } from '../page-context.ts'

/** Why it was found, in words; nothing for words that stand in the line itself, where they are marked. */
export function reasonsOf(hit: Hit, context: PageContext): string[] {
  return hit.reasons.flatMap((reason) => inWordsOf(reason, hit, context) ?? [])
}

function inWordsOf(reason: Reason, { partnershipId }: Hit, context: PageContext): string | undefined {
  const { because } = searchWords(context.locale)
  switch (reason.by) {
    case 'text':
      return undefined
    case 'date':
      return reason.term.date ? because.date(inWords(reason.term.date, context.locale)) : undefined
    case 'meaning':
      return because.meaning(reason.term.words)
    default:
      return because[reason.by](reason.term.words, reason.name, nameOf(partnershipId, context))
  }
}

/** The reason that all results share, to be said once above them; none when they differ. */
export function sharedReasons(hits: readonly Hit[], context: PageContext): string[] {
  const said = new Set(hits.flatMap((hit) => reasonsOf(hit, context)))
  return said.size === 1 ? [...said] : []
}

export function partnerNames(id: string | null, { partners }: PageContext): Texts | undefined {
  return partners.find((partner) => partner.id === id)?.names
}

export function nameOf(id: string | null, context: PageContext): string {
  return inLocale(partnerNames(id, context) ?? {}, context.locale).text
}

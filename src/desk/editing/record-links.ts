import { type Html, html } from '../../ui/html.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { isWithdrawable } from '../../acts/editing/withdraw-record.ts'
import { mayAs } from '../desk-context.ts'
import { buttonLink } from '../parts/buttons.ts'
import type { Subject } from './subject.ts'

/** Where else one can go from a page about a record. */
export function recordLinks({ standing, path, noun, context }: Subject): Html {
  if (!standing) return html``
  const words = editingWords(context.locale)
  const withdraws = isWithdrawable(noun) && standing.live === 'published' && mayAs('publisher', context)
  return html`${buttonLink({ text: words.seeHistory, href: `${path}/history` })}
  ${withdraws ? buttonLink({ text: words.withdraw, href: `${path}/withdraw` }) : ''}
  ${noun === 'contact' ? buttonLink({ text: words.erase, href: `${path}/erase` }) : ''}`
}

import { type Html, html } from '../../ui/html.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import { mediaContent } from '../../records/media/media.ts'
import type { Standing } from '../../records/working/standing.view.ts'
import { mediaWords } from '../../words/desk/media/words.ts'
import { isWithdrawable } from '../../acts/editing/withdraw-record.ts'
import { mayAs } from '../desk-context.ts'
import { toContent } from './form/record-form.ts'
import { buttonLink } from '../parts/buttons.ts'
import { publicPath } from './public-path.ts'
import type { Subject } from './subject.ts'

/** Under which name the page for uploads takes what a file will stand with. */
const besideAs: Readonly<Partial<Record<EditableNoun, string>>> = {
  exchange: 'exchanges',
  agreement: 'agreements',
  partnership: 'partners',
  place: 'places',
}

/** Where else one can go from a page about a record. */
export async function recordLinks(subject: Subject): Promise<Html> {
  const { standing, path, noun, context, id, listPath } = subject
  if (!standing) return html``
  const words = editingWords(context.locale)
  const withdraws = isWithdrawable(noun) && standing.live === 'published' && mayAs('publisher', context)
  const shown = standing.live === 'published' ? await publicPath(subject) : undefined
  return html`${shown === undefined ? '' : buttonLink({ text: words.seePublic, href: shown })}
  ${noun === 'partnership' ? buttonLink({ text: words.seeFacts, href: factsPath(subject) }) : ''}
  ${buttonLink({ text: words.seeHistory, href: `${path}/history` })}
  ${withdraws ? buttonLink({ text: words.withdraw, href: `${path}/withdraw` }) : ''}
  ${besideAs[noun] && mayAs('editor', context) ? buttonLink({ text: mediaWords(context.locale).addTo, href: `${listPath.slice(0, listPath.lastIndexOf('/'))}/media/new?${besideAs[noun]}=${id}` }) : ''}
  ${noun === 'media' && isErasable(standing) && mayAs('administrator', context) ? buttonLink({ text: mediaWords(context.locale).erase, href: `${path}/erase` }) : ''}
  ${noun === 'contact' ? buttonLink({ text: words.erase, href: `${path}/erase` }) : ''}`
}

/** The facts of a partner's place, each of which says when it was last checked. */
function factsPath({ content, listPath }: Subject): string {
  const { placeId } = toContent(content)
  const desk = listPath.slice(0, listPath.lastIndexOf('/'))
  return `${desk}/facts?place=${typeof placeId === 'string' ? placeId : ''}`
}

/** Withdrawn, and its files are still there. */
function isErasable({ live, record }: Standing): boolean {
  return live === 'withdrawn' && mediaContent.parse(record?.content).erasedOn === undefined
}

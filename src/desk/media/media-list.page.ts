import type { Answer, RouteRequest } from '../../http/route.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { mediaEditable } from '../../records/editable/media.editable.ts'
import { mediaBytes } from '../../records/media/media-file.view.ts'
import { type Media, mediaContent } from '../../records/media/media.ts'
import { listNoun } from '../../records/working/lists/noun-list.view.ts'
import { marksOf, waitingCopies } from '../../records/working/lists/waiting.view.ts'
import { draftContents } from '../../records/working/draft-contents.view.ts'
import { type Html, html } from '../../ui/html.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { mediaWords } from '../../words/desk/media/words.ts'
import { type DeskContext, mayAs } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskAnswer } from '../desk-page.ts'
import { readCursor } from '../editing/list/cursor.ts'
import { pager } from '../editing/list/list-parts.ts'
import { buttonLink } from '../parts/buttons.ts'
import { pageTop } from '../parts/page-top.ts'
import { sizeFor } from './media-preview.ts'

const PAGE_SIZE = 48
/** What waits is worked through from the newest on. */
const MOST_DRAFTS = 60

interface Card {
  readonly id: string
  readonly media: Media
  readonly marks: readonly string[]
}

/** Photos and papers with what each still lacks: first what waits, then what is or was public. */
export async function mediaListPage(
  deps: DeskDeps,
  context: DeskContext,
  { url, registerId }: RouteRequest,
): Promise<Answer> {
  if (!registerId || !context.register) return { kind: 'missing' }
  const { locale } = context
  const words = mediaWords(locale)
  const { reads } = deps.database
  const path = `/desk/${context.register.slug}/media`
  const drafts = await draftCards(deps, registerId, locale)
  const after = readCursor(url.searchParams.get('after'))
  const listing = await listNoun(reads, registerId, 'media', {}, { after, size: PAGE_SIZE })
  const marks = await marksOf(
    reads,
    registerId,
    listing.records.map(({ id }) => id),
  )
  const cards = listing.records.map(({ id, content }): Card => {
    const told = [
      ...(marks.waiting.has(id) ? [words.marks.waiting] : []),
      ...(marks.withdrawn.has(id) ? [words.marks.withdrawn] : []),
    ]
    const media = mediaContent.parse(content)
    const erased = media.erasedOn === undefined ? [] : [words.marks['media-erased']]
    return { id, media, marks: [...told, ...erased] }
  })
  const title = editingWords(locale).lists.media
  const edits = mayAs('editor', context)
  const add = edits ? buttonLink({ text: words.add, href: `${path}/new`, kind: 'primary' }) : html``
  const used = await mediaBytes(reads, registerId)
  const all =
    edits && drafts.length > 0 ? buttonLink({ text: words.publishMany, href: `${path}/drafts` }) : ''
  const main = html`${pageTop({ title, lead: words.lead, actions: add }, locale)}
    ${drafts.length > 0 ? group(words.drafts, 'drafts', html`${all}${grid(drafts, { path, locale, edits })}`) : ''}
    ${group(words.published, 'published', cards.length > 0 ? grid(cards, { path, locale, edits }) : html`<p>${words.none}</p>`)}
    ${pager(url, listing.next, locale)}
    <p class="quiet">${words.used(used, deps.mediaLimit)}</p>`
  return deskAnswer(context, { title, crumbs: [], wide: true }, main)
}

/** What was never public, with what is missing before it can be. */
async function draftCards({ database }: DeskDeps, registerId: string, locale: DeskLocale): Promise<Card[]> {
  const { reads } = database
  const marks = mediaWords(locale).marks
  const waiting = (await waitingCopies(reads, registerId, { noun: 'media' }, MOST_DRAFTS)).filter(
    (one) => one.isNew,
  )
  const contents = await draftContents(
    reads,
    registerId,
    waiting.map(({ id }) => id),
  )
  return waiting.flatMap(({ id, askedBy, publishAt }) => {
    const content = contents.get(id)
    if (content === undefined) return []
    const media = mediaContent.parse(content)
    const lacking = mediaEditable.lacking?.(media) ?? []
    const told = lacking.flatMap(({ kind }) =>
      kind === 'alt-missing' || kind === 'licence-missing' ? marks[kind] : [],
    )
    return {
      id,
      media,
      marks: [...told, ...(askedBy ? [marks.asked] : []), ...(publishAt ? [marks.planned] : [])],
    }
  })
}

function group(title: string, id: string, content: Html): Html {
  return html`<section class="media-group" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`
}

interface Shown {
  readonly path: string
  readonly locale: DeskLocale
  readonly edits: boolean
}

function grid(cards: readonly Card[], shown: Shown): Html {
  return html`<ul class="media-grid">
    ${cards.map((card) => cardHtml(card, shown))}
  </ul>`
}

function cardHtml({ id, media, marks }: Card, { path, locale, edits }: Shown): Html {
  const size = media.erasedOn === undefined ? sizeFor(media.photo?.sizes ?? [], 480) : undefined
  const name = mediaEditable.label(media)
  const ending = media.file.name.slice(media.file.name.lastIndexOf('.') + 1).toUpperCase()
  const picture = size
    ? html`<img
        src="${path}/${id}/file/${size.hash}"
        alt=""
        width="${size.width}"
        height="${size.height}"
        loading="lazy"
      />`
    : html`<span class="media-ending" aria-hidden="true">${ending}</span>`
  const kind = media.kind === 'photo' ? mediaWords(locale).photo : `${mediaWords(locale).paper} ${ending}`
  return html`<li class="media-card">
    <a href="${edits ? `${path}/${id}` : `${path}/${id}/history`}"
      >${picture}<span class="media-name">${name}</span></a
    >
    <p class="quiet">${kind}</p>
    ${marks.length > 0 ? html`<p>${marks.map((mark) => html`<span class="mark">${mark}</span> `)}</p>` : ''}
  </li>`
}

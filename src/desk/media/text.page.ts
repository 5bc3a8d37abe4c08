import { readFile } from '../../formats/read-file.ts'
import type { Answer, RouteRequest } from '../../http/route.ts'
import { html } from '../../ui/html.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { mediaWords } from '../../words/desk/media/words.ts'
import type { DeskContext } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskAnswer } from '../desk-page.ts'
import { pageTop } from '../parts/page-top.ts'
import { mediaAt } from './file.route.ts'

/** As much of it as tells what it is. */
const MOST_LETTERS = 20_000

/** The text of a paper as our own readers find it, in a process of its own; the paper itself is what counts. */
export async function textPage(
  deps: DeskDeps,
  context: DeskContext,
  { registerId, param }: RouteRequest,
): Promise<Answer> {
  const media = registerId && (await mediaAt(deps, registerId, param('id')))
  if (!media || media.kind !== 'paper') return { kind: 'missing' }
  const { locale, register } = context
  const words = mediaWords(locale)
  const read = await readFile(await deps.files.read(media.file.hash))
  const text = read.ok ? read.value.reading.text.trim() : ''
  const list = `/desk/${register?.slug}/media`
  const title = media.file.name
  const main = html`${pageTop({ title, lead: words.preview }, locale)}
    <p><a href="${list}/${param('id')}/file/${media.file.hash}" download>${words.download(title)}</a></p>
    ${text === '' ? html`<p>${words.noPreview}</p>` : html`<pre class="paper-text">${text.slice(0, MOST_LETTERS)}</pre>`}`
  const crumbs = [{ text: editingWords(locale).lists.media, href: list }]
  return deskAnswer(context, { title, crumbs }, main)
}

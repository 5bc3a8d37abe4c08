import { LARGEST_PAPER, MOST_AT_ONCE } from '../../acts/media/media-limits.ts'
import type { Answer } from '../../http/route.ts'
import { LARGEST_PHOTO } from '../../photos/limits.ts'
import { mediaBytes } from '../../records/media/media-file.view.ts'
import { besideOf } from '../../records/media/media.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { mediaWords } from '../../words/desk/media/words.ts'
import type { DeskContext } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskAnswer } from '../desk-page.ts'
import { attributes } from '../parts/attributes.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { fieldAround } from '../parts/field.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { namesBeside } from './names-beside.ts'
import { standsWithIn } from './stands-with.form.ts'

/** The page on which photos and papers are handed in; `asked` says what they will stand with. */
export async function uploadPage(
  deps: DeskDeps,
  context: DeskContext,
  asked: URLSearchParams,
  faults: readonly LinkedFault[] = [],
): Promise<Answer> {
  const { locale, register } = context
  if (!register) return { kind: 'missing' }
  const words = mediaWords(locale)
  const beside = standsWithIn(asked)
  const names = await namesBeside(deps.database.reads, register.id, besideOf(beside), locale)
  const used = await mediaBytes(deps.database.reads, register.id)
  const list = `/desk/${register.slug}/media`
  const hidden = Object.entries(beside).flatMap(([name, ids]) => (ids ?? []).map((id) => [name, id] as const))
  const body = html`${hidden.map(([name, id]) => html`<input ${attributes({ type: 'hidden', name, value: id })} />`)}
    ${names.length > 0 ? html`<p>${words.standsWith(names.join(', '))}</p>` : ''}
    ${chosenFiles(context, faultAt(faults, 'files'))}
    <p class="hint">${words.keptNote}</p>
    ${buttonRow(button({ text: words.send }), buttonLink({ text: words.list, href: list }))}
    <ul class="upload-progress" aria-label="${words.progress}" hidden></ul>
    <p class="visually-hidden" role="status" data-upload-status></p>`
  const main = html`${pageTop({ title: words.uploadTitle, lead: words.uploadLead, faults }, locale)}
    <div ${attributes({ id: 'upload', 'data-uploads': `${list}/uploads`, ...spoken(words) })}>
      ${form({ action: `${list}/new`, multipart: true }, body)}
    </div>
    <p class="quiet">${words.used(used, deps.mediaLimit)}</p>`
  const page = {
    title: words.uploadTitle,
    crumbs: [{ text: words.list, href: list }],
    faulty: faults.length > 0,
  }
  return deskAnswer(context, page, main, faults.length > 0 ? 422 : 200)
}

function chosenFiles({ locale }: DeskContext, fault: string | undefined): Html {
  const words = mediaWords(locale)
  const hint = words.filesHint(LARGEST_PHOTO, LARGEST_PAPER, MOST_AT_ONCE)
  const given = attributes({
    class: 'input input-full',
    type: 'file',
    id: 'files',
    name: 'files',
    multiple: true,
    accept: ACCEPTED,
    'aria-describedby': fault ? 'files-hint files-fault' : 'files-hint',
  })
  return fieldAround(
    { id: 'files', label: words.files, hint, fault },
    locale,
    html`<input ${given} />
      <p class="hint" data-drop-hint hidden>${words.dropHere}</p>`,
  )
}

/** For the browser's own choice of files; what a file is, its content says. */
const ACCEPTED = '.jpg,.jpeg,.png,.webp,.avif,.heic,.pdf,.hwp,.hwpx,.docx,.xlsx'

/** What the script says while files arrive. */
function spoken({ state, describe, allDone }: ReturnType<typeof mediaWords>) {
  return {
    'data-waiting': state.waiting,
    'data-sending': state.sending(0).replace('0', '{percent}'),
    'data-again': state.again,
    'data-working': state.working,
    'data-done': state.done,
    'data-describe': describe,
    'data-all-done': allDone,
  }
}

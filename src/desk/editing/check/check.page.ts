import type { Answer } from '../../../http/route.ts'
import { withdrawalView } from '../../../records/published/withdrawal.view.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { type Html, html } from '../../../ui/html.ts'
import { type EditingWords } from '../../../words/desk/editing/ko.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { deskAnswer } from '../../desk-page.ts'
import { pageTop } from '../../parts/page-top.ts'
import { changeIn, changesTable, leadOf } from './change.ts'
import { nothingNew, ways } from './ways.ts'
import { environmentOf } from '../form-environment.ts'
import { recordLinks } from '../record-links.ts'
import type { Subject } from '../subject.ts'
import { whenText } from '../when-text.ts'
import { zoneOf } from '../zone-of.ts'

/** What is going to change in public, before anybody sees it. */
export async function checkPage(
  subject: Subject,
  faults: readonly LinkedFault[] = [],
  typed: URLSearchParams = new URLSearchParams(),
): Promise<Answer> {
  const { context, name, noun, listPath } = subject
  const env = await environmentOf(subject)
  const words = editingWords(env.locale)
  const change = changeIn(subject, env)
  const title = words.checkTitle(name)
  const main = html`${pageTop({ title, lead: leadOf(subject, change, words), faults, actions: await recordLinks(subject) }, env.locale)}
  ${await notices(subject, words)} ${subject.form.preview?.(subject.content, subject.path, env.locale) ?? ''}
  ${changesTable(subject, change, env)}
  ${change.kind === 'none' ? nothingNew(subject, words) : await ways(subject, env, faults, typed)}`
  const crumbs = noun === 'register' ? [] : [{ text: words.lists[noun], href: listPath }]
  const page = { title, crumbs, faulty: faults.length > 0 }
  return deskAnswer(context, page, main, faults.length > 0 ? 422 : 200)
}

async function notices(
  { standing, occasion, deps, id, context }: Subject,
  words: EditingWords,
): Promise<Html> {
  const copy = standing?.copy
  const withdrawal =
    standing?.live === 'withdrawn'
      ? await withdrawalView(deps.database.published, occasion.registerId, id)
      : undefined
  const zone = await zoneOf(deps, occasion.registerId)
  const faults: Readonly<Record<string, string>> = words.editFaults
  const told = [
    withdrawal && words.withdrawnNotice(withdrawal.reason),
    copy?.askedBy && words.askedBy,
    copy?.publishAt && words.scheduledFor(whenText(copy.publishAt, context.locale, zone)),
    copy?.publishFault && words.scheduleFailed(faults[copy.publishFault] ?? copy.publishFault),
  ].filter((line): line is string => typeof line === 'string')
  return html`${told.map((line) => html`<div class="notice"><p>${line}</p></div>`)}`
}

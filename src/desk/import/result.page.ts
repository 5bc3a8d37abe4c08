import { outcomeOf, type ReadFault } from '../../acts/import/read-outcome.ts'
import { noticeText } from '../../formats/file-fault-text.ts'
import type { Answer } from '../../http/route.ts'
import type { KeptJob } from '../../records/job/job.view.ts'
import { type Html, html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { fileWords } from '../../words/received/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonLink } from '../parts/buttons.ts'
import { form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { encodingField } from './import.page.ts'
import { readFaultText } from './read-fault.ts'

const LOOKS_AGAIN_AFTER = '3' // seconds

export function isUnderWay({ state }: KeptJob): boolean {
  return state === 'queued' || state === 'running'
}

/** How far the reading of what was handed in together is, and what came of it. It can be left and found again. */
export async function resultPage(context: DeskContext, jobs: readonly KeptJob[]): Promise<Answer> {
  const { locale, register, path } = context
  const words = importWords(locale)
  const waiting = jobs.some(isUnderWay)
  const title = waiting ? words.progressTitle : words.resultTitle
  const crumbs = [{ text: words.sourcesTitle, href: `/desk/${register?.slug}/sources` }]
  const done = jobs.filter((job) => !isUnderWay(job)).length
  const again = html`<p>
    <progress max="${jobs.length}" value="${done}" aria-label="${title}"></progress>
    <a href="${path}">${words.refresh}</a> <span class="hint">${words.refreshes}</span>
  </p>`
  const answer = await deskAnswer(
    context,
    { title, crumbs },
    html`${pageTop({ title, lead: waiting ? words.progressLead : undefined }, locale)} ${waiting ? again : ''}
      <ol class="import-jobs">
        ${jobs.map((job) => html`<li>${jobItem(job, context)}</li>`)}
      </ol>
      ${jobs.some(isUnread) ? unreadEnd(context) : ''}`,
  )
  if (!waiting || answer.kind !== 'page') return answer
  return { ...answer, headers: [...(answer.headers ?? []), ['refresh', LOOKS_AGAIN_AFTER]] }
}

function isUnread(job: KeptJob): boolean {
  return job.state === 'broken' || job.state === 'refused' || outcomeOf(job.outcome)?.kind === 'refused'
}

/** That nothing is lost, and the way to try again. */
function unreadEnd({ locale, register }: DeskContext): Html {
  const words = importWords(locale)
  return html`<p>${words.nothingChanged}</p>
    <p>${buttonLink({ text: words.anotherTry, href: `/desk/${register?.slug}/import` })}</p>`
}

function jobItem(job: KeptJob, context: DeskContext): Html {
  const words = importWords(context.locale)
  const { fileName, byteLength, title } = job.content
  return html`<h2>${fileName ?? (title || words.pasted)} <small>${words.size(byteLength)}</small></h2>
    <p><b class="state state-${job.state}">${words.steps[job.state]}</b></p>
    ${outcome(job, context)}`
}

function outcome(job: KeptJob, context: DeskContext): Html | '' {
  const { locale, register } = context
  const words = importWords(locale)
  const came = outcomeOf(job.outcome)
  if (job.state === 'broken') return html`<p>${words.broken}</p>`
  if (!came) return ''
  if (came.kind === 'refused') return refusal(job, context)
  const review = `/desk/${register?.slug}/review/${came.sourceId}`
  if (came.kind === 'known')
    return html`<p>${words.known}</p>
      <p>${buttonLink({ text: words.goOn, href: review, kind: 'primary' })}</p>`
  return html`${came.notices.map((notice) => html`<p class="notice">${noticeText(notice, fileWords(locale))}</p>`)}
    <p>${buttonLink({ text: words.review, href: review, kind: 'primary' })}</p>`
}

/** Whether other letters may be what is wrong: a picture or an archive is none in any. */
function isAboutLetters(fault: ReadFault): boolean {
  return (
    fault.kind.startsWith('encoding-') || (fault.kind === 'source-unsupported' && fault.found === 'binary')
  )
}

/** What went wrong, with what mends it right below. */
function refusal(job: KeptJob, context: DeskContext): Html {
  const { locale, register } = context
  const words = importWords(locale)
  const came = outcomeOf(job.outcome)
  const faults = came?.kind === 'refused' ? came.faults : []
  const action = `/desk/${register?.slug}/import/again`
  const home = register ? inLocale(register.names, locale).text : ''
  const ours = faults.some(({ kind }) => kind === 'home-differs')
    ? form(
        { action, hidden: { job: job.id, home: '1' } },
        button({ text: words.homeIsOurs(home), kind: 'plain' }),
      )
    : ''
  const encoding = faults.some(isAboutLetters)
    ? form(
        { action, hidden: { job: job.id } },
        html`${encodingField(locale, undefined, `encoding-${job.id}`)}
          <div>${button({ text: words.readAgainAs, kind: 'plain' })}</div>`,
      )
    : ''
  return html`${faults.map((fault) => html`<p class="notice">${readFaultText(fault, locale)}</p>`)} ${ours}
  ${encoding}`
}

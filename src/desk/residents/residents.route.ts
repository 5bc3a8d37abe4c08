import { answerResident, type AnswerResidentFault, type ResidentAnswer } from '../../acts/answer-resident.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { unreachable } from '../../kernel/result.ts'
import {
  corrections,
  findCorrection,
  type ReceivedCorrection,
} from '../../records/correction/correction.view.ts'
import { correctableView } from '../../records/published/corrections/correctable.view.ts'
import { CORRECTION_OUTCOMES, LONGEST_REPORT } from '../../records/published/corrections/correction-limits.ts'
import { lastComments } from '../../records/working/home/home.view.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { correctionsWords } from '../../words/corrections/words.ts'
import type { ResidentsWords } from '../../words/desk/residents/ko.ts'
import { residentsWords } from '../../words/desk/residents/words.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { reportPage } from './report.page.ts'
import { residentsPage } from './residents.page.ts'

const LARGEST_BODY = 16 * 1024
const MOST_COMMENTS = 50

/** What residents sent: reports of mistakes, which are answered, and comments. */
export function residentsRoutes(deps: DeskDeps): Route[] {
  const list = '/desk/:register/residents'
  return [
    get(list, 'editor', (request) => showAll(deps, request)),
    get(`${list}/:id`, 'editor', (request) => show(deps, request)),
    post(`${list}/:id`, 'publisher', LARGEST_BODY, (request) => answer(deps, request)),
  ]
}

async function showAll(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { reads } = deps.database
  const { registerId } = request
  if (!registerId) return { kind: 'missing' }
  const [open, answered, comments] = await Promise.all([
    corrections(reads, registerId, 'open'),
    corrections(reads, registerId, 'answered'),
    lastComments(reads, registerId, MOST_COMMENTS),
  ])
  return residentsPage(await deskContextOf(deps, request), {
    open,
    answered: answered.toReversed().slice(0, MOST_COMMENTS),
    comments,
  })
}

async function show(
  deps: DeskDeps,
  request: RouteRequest,
  again: { typed?: URLSearchParams; faults?: readonly LinkedFault[]; mailFailed?: boolean } = {},
): Promise<Answer> {
  const { registerId } = request
  const report = registerId && (await findCorrection(deps.database.reads, registerId, request.param('id')))
  if (!registerId || !report) return { kind: 'missing' }
  const about = await correctableView(deps.database.reads, registerId, report.content.about.id)
  const mails = deps.mailer !== undefined
  return reportPage(await deskContextOf(deps, request), { report, about, mails, ...again })
}

async function answer(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, principal, body } = request
  const report = registerId && (await findCorrection(deps.database.reads, registerId, request.param('id')))
  if (!registerId || !report) return { kind: 'missing' }
  const context = await deskContextOf(deps, request)
  const words = residentsWords(context.locale)
  const outcome = CORRECTION_OUTCOMES.find((one) => one === body.get('outcome'))
  const text = (body.get('text') ?? '').trim().replaceAll('\r\n', '\n')
  const faults = faultsIn(outcome, text, words)
  if (!outcome || faults.length > 0) return show(deps, request, { typed: body, faults })
  const given = {
    id: report.id,
    version: Number(body.get('version')),
    outcome,
    text,
    quoted: body.has('quoted'),
  }
  const mail = body.get('mail') === 'no' ? null : mailFor(report, given)
  const done = await answerResident(deps, { principal, registerId }, { ...given, mail })
  if (done.ok) return deskRedirect(deps, `/desk/${context.register?.slug}/residents`, { text: words.flash })
  const mailFailed = done.faults.some(({ kind }) => kind === 'mail-failed')
  const said = done.faults.map((fault) => ({ message: faultText(fault, words), field: 'text' }))
  return show(deps, request, { typed: body, faults: said, mailFailed })
}

function faultsIn(outcome: string | undefined, text: string, words: ResidentsWords): LinkedFault[] {
  return [
    ...(outcome ? [] : [{ message: words.faultOutcome, field: 'outcome-0' }]),
    ...(text === '' ? [{ message: words.faultText, field: 'text' }] : []),
    ...(text.length > LONGEST_REPORT ? [{ message: words.faultLong, field: 'text' }] : []),
  ]
}

/** In the language of the report, around the officer's own words. */
function mailFor(
  { content: { wrong, right, language } }: ReceivedCorrection,
  { outcome, text }: { readonly outcome: (typeof CORRECTION_OUTCOMES)[number]; readonly text: string },
): ResidentAnswer['mail'] {
  const words = correctionsWords(language)
  const report = `${words.report}: ${wrong} → ${right}`
  return { subject: words.answered, text: `${words.outcomes[outcome]}\n\n${text}\n\n${report}\n` }
}

function faultText(fault: AnswerResidentFault, words: ResidentsWords): string {
  switch (fault.kind) {
    case 'mail-failed':
      return words.faultMail
    case 'answered-already':
    case 'correction-unknown':
    case 'register-unknown':
    case 'key-reused':
      return words.faultAnswered
    case 'not-allowed':
      return words.faultRight
    default:
      return unreachable(fault)
  }
}

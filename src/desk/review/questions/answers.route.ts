import { assignDraft } from '../../../acts/review/add-partner.ts'
import { decideMatch } from '../../../acts/review/decide-match.ts'
import { dropDraft, restoreDraft } from '../../../acts/review/drop-draft.ts'
import { mergeDrafts } from '../../../acts/review/merge-drafts.ts'
import { restoreReading } from '../../../acts/review/restore-reading.ts'
import { reviseDraft } from '../../../acts/review/revise-draft.ts'
import { reviewOf } from '../../../acts/review/review.ts'
import { splitDraft } from '../../../acts/review/split-draft.ts'
import { type Answer, post, type Route, type RouteRequest } from '../../../http/route.ts'
import type { Json } from '../../../kernel/hash.ts'
import { findDraft } from '../../../records/draft/draft.view.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { deskContextOf } from '../../desk-context.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { decide, seenIn } from '../decide.ts'
import { rowPage } from '../row/row.page.ts'
import { fieldName, valueText } from '../value-text.ts'

const BODY = 16 * 1024
const BASE = '/desk/:register/review/:source'

/** The decisions about one row, each at its own address. */
export function answerRoutes(deps: DeskDeps): Route[] {
  const on = (name: string, act: (deps: DeskDeps, request: RouteRequest) => Promise<Answer>) =>
    post(`${BASE}/${name}`, 'editor', BODY, (request) => act(deps, request))
  return [
    on('answer', answer),
    on('match', match),
    on('assign', assign),
    on('drop', dropFrom),
    on('restore', restore),
    on('as-read', asRead),
    on('split', split),
    on('merge', merge),
  ]
}

function answer(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { body } = request
  const field = body.get('field') ?? ''
  const value = jsonIn(body.get('value'))
  return decide(deps, request, {
    act: reviseDraft,
    input: { ...seenIn(body), fields: { [field]: value } },
    attempt: ({ locale }) => [[fieldName(field, locale), valueText(field, value, locale)]],
    anchor: rowIn(body),
  })
}

/** The row in whose line the answer stood, to come back to; none for that of a question. */
function rowIn(body: URLSearchParams): string | undefined {
  const at = /^r-\d{1,6}$/.exec(body.get('at') ?? '')
  return at ? `#${at[0]}` : undefined
}

/** What our own button sent; anything else is no value of any field. */
function jsonIn(text: string | null): Json {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

const CHOICES = ['update', 'add', 'keep'] as const

async function match(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { body } = request
  const choice = CHOICES.find((one) => one === body.get('value'))
  if (!choice) return { kind: 'error', status: 422 }
  return decide(deps, request, {
    act: decideMatch,
    input: { ...seenIn(body), match: { id: body.get('record') ?? '', choice } },
    attempt: ({ locale }) => {
      const { columns, matchReplace, matchAdd, matchKeep } = reviewWords(locale)
      return [[columns.state, { update: matchReplace, add: matchAdd, keep: matchKeep }[choice]]]
    },
  })
}

async function assign(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { body } = request
  const partner = (body.get('partner') ?? '').trim().slice(0, 200)
  if (partner === '') return { kind: 'error', status: 422 }
  return decide(deps, request, {
    act: assignDraft,
    input: { ...seenIn(body), partner },
    attempt: ({ locale }) => [[fieldName('partner', locale), partner]],
  })
}

/** On the row's own page a reason is asked for; a question has its own. */
async function dropFrom(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { body, registerId, param } = request
  const isReasonless = body.has('from') && (body.get('reason') ?? '').trim() === ''
  const review =
    isReasonless && registerId && (await reviewOf(deps.database.reads, registerId, param('source')))
  const draft = review && review.drafts.find(({ id }) => id === body.get('draft'))
  if (!review || !draft) return drop(deps, request)
  const context = await deskContextOf(deps, request)
  const message = reviewWords(context.locale).dropWhyMissing
  return rowPage({ context, review, draft, typed: body, faults: [{ message, field: 'reason' }] })
}

/** From a question it is dropped with the question's own reason, from its row with the officer's. */
async function drop(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { body, registerId } = request
  const seen = seenIn(body)
  const draft = registerId && (await findDraft(deps.database.reads, registerId, seen.id))
  const typed = (body.get('reason') ?? '').trim().slice(0, 500)
  return decide(deps, request, {
    act: dropDraft,
    input: { ...seen, reason: typed || reviewWords('ko').reasons['not-an-exchange'] },
    attempt: ({ locale }) => [[reviewWords(locale).drop, typed]],
    told: ({ locale }) => {
      const action = `${request.url.pathname.slice(0, -'/drop'.length)}/restore`
      const fields = { draft: seen.id, version: String(seen.version + 1) }
      const number = draft ? draft.content.ordinal + 1 : 0
      return { text: reviewWords(locale).dropDone(number), undo: { action, fields } }
    },
  })
}

function restore(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  return decide(deps, request, {
    act: restoreDraft,
    input: seenIn(request.body),
    attempt: ({ locale }) => [[reviewWords(locale).columns.state, reviewWords(locale).restore]],
    told: ({ locale }) => ({ text: reviewWords(locale).restored }),
  })
}

function asRead(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  return decide(deps, request, {
    act: restoreReading,
    input: seenIn(request.body),
    attempt: ({ locale }) => [[reviewWords(locale).columns.state, reviewWords(locale).asRead]],
    told: ({ locale }) => ({ text: reviewWords(locale).asReadDone }),
  })
}

function split(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  return decide(deps, request, {
    act: splitDraft,
    input: { ...seenIn(request.body), at: Number(request.body.get('at')) },
    attempt: ({ locale }) => [[reviewWords(locale).columns.state, reviewWords(locale).split]],
    told: ({ locale }) => ({ text: reviewWords(locale).splitDone }),
  })
}

function merge(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const [id = '', version] = (request.body.get('into') ?? '').split('@')
  return decide(deps, request, {
    act: mergeDrafts,
    input: { ...seenIn(request.body), into: { id, version: Number(version) } },
    attempt: ({ locale }) => [[reviewWords(locale).columns.state, reviewWords(locale).merge]],
    told: ({ locale }) => ({ text: reviewWords(locale).mergeDone }),
  })
}

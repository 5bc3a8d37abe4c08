import type { FieldEdits } from '../../../acts/review/readings.ts'
import { reviewOf } from '../../../acts/review/review.ts'
import { reviseDraft } from '../../../acts/review/revise-draft.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../../http/route.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { readTypedDate } from '../../../reader/read-typed-date.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { deskContextOf } from '../../desk-context.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { decide, seenIn } from '../decide.ts'
import { rowNumber } from '../questions/question-id.ts'
import { readRowForm, type RowFormFault, whyNoDate } from './row.form.ts'
import { rowPage } from './row.page.ts'
import { dateInWords, fieldName, valueText } from '../value-text.ts'

const BODY = 128 * 1024
const BASE = '/desk/:register/review/:source'

/** One row, to correct its values or to do more with it. */
export function rowRoutes(deps: DeskDeps): Route[] {
  return [
    get(`${BASE}/rows/:ordinal`, 'editor', (request) => show(deps, request)),
    post(`${BASE}/rows/:ordinal`, 'editor', BODY, (request) => save(deps, request)),
    post(`${BASE}/typed-date`, 'editor', BODY, (request) => typedDate(deps, request)),
  ]
}

async function rowIn(deps: DeskDeps, { registerId, param }: RouteRequest) {
  const review = registerId && (await reviewOf(deps.database.reads, registerId, param('source')))
  const draft = review && review.drafts.find(({ content }) => String(content.ordinal) === param('ordinal'))
  return review && draft ? { review, draft } : undefined
}

async function show(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const row = await rowIn(deps, request)
  return row ? rowPage({ context: await deskContextOf(deps, request), ...row }) : { kind: 'missing' }
}

async function save(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const row = await rowIn(deps, request)
  if (!row) return { kind: 'missing' }
  const { body } = request
  const context = await deskContextOf(deps, request)
  const read = readRowForm(row.draft.content.entry, body, context.locale)
  if (!read.ok) {
    const faults = read.faults.map((fault) => rowFault(fault, context.locale))
    return rowPage({ context, ...row, typed: body, faults })
  }
  const { ordinal } = row.draft.content
  return decide(deps, request, {
    act: reviseDraft,
    input: { ...seenIn(body), fields: read.value },
    attempt: ({ locale }) => attempted(read.value, locale),
    told: ({ locale }) => ({ text: savedText(ordinal, read.value, locale) }),
    anchor: `#r-${ordinal}`,
  })
}

function attempted(fields: FieldEdits, locale: DeskLocale) {
  return Object.entries(fields).map(
    ([field, value]) => [fieldName(field, locale), valueText(field, value, locale)] as const,
  )
}

/** A date that was typed is shown back in words and as it is kept. */
function savedText(ordinal: number, { date }: FieldEdits, locale: DeskLocale): string {
  const words = reviewWords(locale)
  const number = rowNumber(ordinal)
  return typeof date === 'string'
    ? words.savedDate(number, dateInWords(date, locale), date)
    : words.savedRow(number)
}

/** A date that was typed into its question; what is no date is mended on the row's own page. */
async function typedDate(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, param, body } = request
  const review = registerId && (await reviewOf(deps.database.reads, registerId, param('source')))
  const draft = review && review.drafts.find(({ id }) => id === body.get('draft'))
  if (!review || !draft) return { kind: 'missing' }
  const field = body.get('field') ?? 'date'
  const typed = body.get('typed') ?? ''
  const context = await deskContextOf(deps, request)
  const read = readTypedDate(typed)
  const why = whyNoDate(read)
  if (!read || why) {
    const fault = { kind: why ?? 'date-unread', field } as const
    const back = new URLSearchParams({ [field]: typed })
    return rowPage({ context, review, draft, typed: back, faults: [rowFault(fault, context.locale)] })
  }
  const fields = { [field]: read.value }
  return decide(deps, request, {
    act: reviseDraft,
    input: { ...seenIn(body), fields },
    attempt: ({ locale }) => attempted(fields, locale),
    told: ({ locale }) => ({ text: savedText(draft.content.ordinal, { date: read.value }, locale) }),
  })
}

function rowFault({ kind, field }: RowFormFault, locale: DeskLocale): LinkedFault {
  const words = reviewWords(locale)
  const at = field.replace('.', '-')
  switch (kind) {
    case 'date-unread':
      return { message: words.dateUnread, field: at }
    case 'date-reversed':
      return { message: words.dateReversed, field: at }
    case 'date-impossible':
      return { message: words.dateImpossible, field: at }
    case 'title-missing':
      return { message: words.titleMissing, field: at }
    case 'number-wrong':
      return { message: at === 'people' ? words.peopleWrong : words.numberWrong, field: at }
  }
}

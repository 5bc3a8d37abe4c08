import { addDraftsOf } from '../../acts/editing/add-drafts.ts'
import type { Saved } from '../../acts/editing/save-record.ts'
import type { Answer } from '../../http/route.ts'
import type { Json } from '../../kernel/hash.ts'
import { type Act, performOnce } from '../../records/perform.ts'
import type { RowFault } from '../../acts/editing/add-drafts.ts'
import type { EditFault } from '../../acts/editing/edit-fault.ts'
import { type DateReading, type ReadDraft, readDraft } from '../sent/read-draft.ts'
import type { SentFault } from '../sent/sent-fault.ts'
import {
  addressesOf,
  answerOf,
  type AskedDraft,
  detailLanguage,
  refusal,
  requestKey,
  tagOf,
} from './asked-draft.ts'
import { editProblem } from './edit-problem.ts'
import { sentJson } from './sent-json.ts'

/** Rows that one batch may have. */
export const MOST_ROWS = 500

/** One new record, as a draft. */
export async function addOne(asked: AskedDraft): Promise<Answer> {
  const sent = sentJson(asked, 'application/json')
  if (!sent.ok) return sent.answer
  const done = await enter(asked, [sent.value], false)
  if (!done.ok) return done.answer
  const [one] = done.saved
  if (!one) return refusal(asked, 'broken')
  const told = await toldOf(asked, one)
  return answerOf(
    { ...told, readings: done.readings },
    {
      status: 201,
      headers: [
        ['location', told.url],
        ['etag', tagOf(one.version)],
      ],
    },
  )
}

/** Several, all of them or none. */
export async function addMany(asked: AskedDraft): Promise<Answer> {
  const sent = sentJson(asked, 'application/json')
  if (!sent.ok) return sent.answer
  const rows = rowsIn(sent.value)
  if (rows.length === 0) return refusal(asked, 'draft-faulty', { errors: [noRows(asked)] })
  if (rows.length > MOST_ROWS) return refusal(asked, 'too-large')
  const done = await enter(asked, rows, true)
  if (!done.ok) return done.answer
  const items = await Promise.all(done.saved.map((one) => toldOf(asked, one)))
  return answerOf({ items, readings: done.readings }, { status: 201 })
}

function rowsIn(sent: Json): readonly Json[] {
  return Array.isArray(sent) ? (sent as readonly Json[]) : [] // what Array.isArray says of a readonly list is lost
}

function noRows(asked: AskedDraft): SentFault {
  const korean = detailLanguage(asked) === 'ko'
  return { pointer: '#', detail: korean ? '초안의 목록을 보내 주세요' : 'Send a list of drafts' }
}

type Entered =
  | { readonly ok: true; readonly saved: readonly Saved[]; readonly readings: Told }
  | { readonly ok: false; readonly answer: Answer }

/** How dates were read, as JSON. */
type Told = readonly { readonly [Name in keyof DateReading]: DateReading[Name] }[]

async function enter(asked: AskedDraft, rows: readonly Json[], several: boolean): Promise<Entered> {
  const key = requestKey(asked)
  if (key === null) return { ok: false, answer: refusal(asked, 'key-faulty') }
  const { deps, request, registerId, noun } = asked
  const read = readRows(asked, rows, several)
  if (!read.ok) return { ok: false, answer: refusal(asked, 'draft-faulty', { errors: read.faults }) }
  const contents = read.drafts.map(({ content }) => content)
  // Contents that their schema made of JSON; the outcome is ids and versions.
  const act = addDraftsOf(noun.noun) as Act<Json, Json & Saved[], RowFault | EditFault>
  const occasion = { principal: request.principal, registerId }
  const done = await performOnce(deps, occasion, act, contents as unknown as Json, key)
  if (!done.ok) return { ok: false, answer: editProblem(asked, several ? done.faults : alone(done.faults)) }
  return { ok: true, saved: done.value, readings: read.drafts.flatMap(({ readings }) => readings) }
}

/** Of one draft nothing is said of rows. */
function alone<Fault extends { readonly kind: string }>(faults: readonly (Fault | RowFault)[]) {
  return faults.map((fault) => (isRow(fault) ? fault.fault : fault))
}

function isRow(fault: { readonly kind: string }): fault is RowFault {
  return fault.kind === 'row-faulty'
}

type ReadRows =
  | { readonly ok: true; readonly drafts: readonly ReadDraft[] }
  | { readonly ok: false; readonly faults: readonly SentFault[] }

function readRows(asked: AskedDraft, rows: readonly Json[], several: boolean): ReadRows {
  const language = detailLanguage(asked)
  const read = rows.map((sent, row) =>
    readDraft(asked.noun, sent, {}, { row: several ? [row] : [], language }),
  )
  const faults = read.flatMap((one) => (one.ok ? [] : one.faults))
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, drafts: read.flatMap((one) => (one.ok ? [one.value] : [])) }
}

async function toldOf(asked: AskedDraft, { id, version }: Saved) {
  return { id, version, ...(await addressesOf(asked, id)) }
}

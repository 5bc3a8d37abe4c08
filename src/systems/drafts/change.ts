import { changeRecord, type Made } from '../../acts/editing/change-record.ts'
import { discardDraft } from '../../acts/editing/discard-draft.ts'
import { publishRecord, type Seen } from '../../acts/editing/publish-record.ts'
import type { EditFault } from '../../acts/editing/edit-fault.ts'
import type { Answer } from '../../http/route.ts'
import type { Json } from '../../kernel/hash.ts'
import { toId } from '../../kernel/ids.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { type Act, performOnce } from '../../records/perform.ts'
import { mergePatch } from '../sent/merge-patch.ts'
import { draftFrom, readDraft } from '../sent/read-draft.ts'
import {
  addressesOf,
  answerOf,
  type AskedDraft,
  detailLanguage,
  refusal,
  requestKey,
  tagOf,
  versionAsked,
} from './asked-draft.ts'
import { editProblem, type Unreadable } from './edit-problem.ts'
import { sentJson } from './sent-json.ts'

/** Changes parts of a draft, or makes one of what is public (RFC 7396). */
export async function changeOne(asked: AskedDraft): Promise<Answer> {
  const sent = sentJson(asked, 'application/merge-patch+json')
  if (!sent.ok) return sent.answer
  return atVersion(asked, async (seen, key) => {
    const act = changeRecord<Unreadable>(asked.noun.noun, (before, change) => merged(asked, before, change))
    const done = await performOnce(asked.deps, occasionOf(asked), act, { ...seen, change: sent.value }, key)
    if (!done.ok) return editProblem(asked, done.faults)
    const { id, version, told } = done.value
    const body = { id, version, ...(await addressesOf(asked, id)), readings: told }
    return answerOf(body, { headers: [['etag', tagOf(version)]] })
  })
}

function merged(asked: AskedDraft, before: object, change: Json): Result<Made, Unreadable> {
  const { noun } = asked
  const sent = mergePatch(draftFrom(noun.fields, before), change)
  const read = readDraft(noun, sent, before, { row: [], language: detailLanguage(asked) })
  if (!read.ok) return refused(...read.faults.map((fault) => ({ kind: 'unreadable', fault }) as const))
  const { content, readings } = read.value
  return ok({ content, told: readings.map((reading) => ({ ...reading })) })
}

/** Takes back the draft that waits; what is public stays. */
export function discardOne(asked: AskedDraft): Promise<Answer> {
  return atVersion(asked, async (seen, key) => {
    const act = discardDraft(asked.noun.noun) as Act<Named, null, EditFault> // which has no more than what is named
    const done = await performOnce(asked.deps, occasionOf(asked), act, seen, key)
    return done.ok ? answerOf({ id: seen.id, discarded: true }) : editProblem(asked, done.faults)
  })
}

/** Makes a draft public, as an officer who may publish does. */
export function publishOne(asked: AskedDraft): Promise<Answer> {
  return atVersion(asked, async (seen, key) => {
    const act = publishRecord(asked.noun.noun) as Act<Named, Named, EditFault> // as above
    const done = await performOnce(asked.deps, occasionOf(asked), act, seen, key)
    if (!done.ok) return editProblem(asked, done.faults)
    const { id, version } = done.value
    const body = { id, version, ...(await addressesOf(asked, id)) }
    return answerOf(body, { headers: [['etag', tagOf(version)]] })
  })
}

/** A record in a version, as JSON. */
type Named = { readonly [Name in keyof Seen]: Seen[Name] }

/** Whoever changes something says which version was read before. */
async function atVersion(
  asked: AskedDraft,
  work: (seen: Named, key: string | undefined) => Promise<Answer>,
): Promise<Answer> {
  const id = toId(asked.request.param('id'))
  if (!id) return refusal(asked, 'not-found')
  const version = versionAsked(asked)
  if (version === undefined) return refusal(asked, 'version-missing')
  const key = requestKey(asked)
  return key === null ? refusal(asked, 'key-faulty') : work({ id, version }, key)
}

function occasionOf({ request, registerId }: AskedDraft) {
  return { principal: request.principal, registerId }
}

import { z } from 'zod'
import { inWords } from '../../edtf/in-words.ts'
import type { Json } from '../../kernel/hash.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import type { ApiLanguage } from '../../open-data/api/problem.ts'
import { EDITABLES } from '../../records/editable/editables.ts'
import type { DraftNoun } from '../fields/draft-nouns.ts'
import type { DraftFields } from '../fields/field.ts'
import { readSentDate } from '../fields/sent-date.ts'
import { isObject } from './merge-patch.ts'
import { issueFaults, pointerTo, saidIn, type SentFault } from './sent-fault.ts'

/** How a date was read that was not sent as EDTF. */
export interface DateReading {
  readonly pointer: string
  readonly wrote: string
  /** EDTF. */
  readonly read: string
  readonly in_words: string
  /** Whether the words say so, or it follows from them. */
  readonly basis: 'stated' | 'inferred'
  /** Why a person should look at it. */
  readonly doubt: string | null
}

export interface ReadDraft {
  readonly content: object
  readonly readings: readonly DateReading[]
}

/** The place of a row among several; nothing for one alone. */
export interface Place {
  readonly row: readonly number[]
  readonly language: ApiLanguage
}

/** What a program may send of a noun. */
export function schemaOfDraft(fields: DraftFields): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
  )
}

/** The content that was sent, over the one that it was made from; or every fault at once. */
export function readDraft(
  { noun, fields }: DraftNoun,
  sent: Json,
  before: object,
  { row, language }: Place,
): Result<ReadDraft, SentFault> {
  const error = saidIn(language)
  const read = schemaOfDraft(fields).safeParse(sent, { error })
  if (!read.success)
    return refused(...read.error.issues.flatMap((issue) => issueFaults(issue, fields, language, row)))
  const content = contentFrom(fields, read.data, before)
  const checked = EDITABLES[noun].schema.safeParse(content, { error })
  if (!checked.success)
    return refused(...checked.error.issues.flatMap((issue) => issueFaults(issue, fields, language, row)))
  return ok({ content: checked.data, readings: readingsIn(sent, read.data, row, language) })
}

/** What is told of this state only, and not carried to the next. */
const OF_ONE_STATE = 'translationsChecked'

/** Parts that no program sends stay as they were: what a record came from, and its words. */
function contentFrom(fields: DraftFields, sent: Readonly<Record<string, unknown>>, before: object): unknown {
  const kept: Readonly<Record<string, unknown>> = { ...UNSENT, ...before }
  const content: Record<string, unknown> = { ...kept }
  delete content[OF_ONE_STATE]
  for (const [name, { key, blank, toContent }] of Object.entries(fields))
    content[key] = sent[name] === undefined ? blank : toContent(sent[name], kept[key])
  // JSON keeps no key without a value, and neither does what is compared with it.
  return JSON.parse(JSON.stringify(content))
}

/** What a record says of its sources when it has none; each noun's schema takes of these what is its own. */
const UNSENT = { words: null, evidence: [], from: null }

/** A content as it would be sent. */
export function draftFrom(fields: DraftFields, content: object): Json {
  const kept: Readonly<Record<string, unknown>> = { ...content }
  const sent = Object.entries(fields).map(([name, { key, fromContent }]) => [name, fromContent(kept[key])])
  return withoutNothing(JSON.parse(JSON.stringify(Object.fromEntries(sent))) as Json) // of a content, which is JSON
}

/** In what is sent a null takes away, so that nothing is said by leaving it out. */
function withoutNothing(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (!isObject(value)) return value
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined)
  return Object.fromEntries(parts.map(([key, part]) => [key, withoutNothing(part ?? null)]))
}

/** Where something else was sent than is kept: only dates are read. */
function readingsIn(
  sent: unknown,
  read: unknown,
  path: readonly PropertyKey[],
  language: ApiLanguage,
): DateReading[] {
  if (typeof sent === 'string') return sent === read ? [] : readingOf(sent, path, language)
  if (typeof sent !== 'object' || sent === null || typeof read !== 'object' || read === null) return []
  const parts: Readonly<Record<string, unknown>> = { ...read }
  return Object.entries(sent).flatMap(([key, part]) => readingsIn(part, parts[key], [...path, key], language))
}

function readingOf(wrote: string, path: readonly PropertyKey[], language: ApiLanguage): DateReading[] {
  const reading = readSentDate(wrote)
  if (!reading) return []
  const { value, basis, doubt } = reading
  const said = { read: value, in_words: inWords(value, language), basis, doubt: doubt?.kind ?? null }
  return [{ pointer: pointerTo(path), wrote, ...said }]
}

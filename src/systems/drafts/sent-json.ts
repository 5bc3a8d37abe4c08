import type { Answer } from '../../http/route.ts'
import type { Json } from '../../kernel/hash.ts'
import { readJson } from '../sent/read-json.ts'
import { type AskedDraft, refusal } from './asked-draft.ts'

type Sent = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly answer: Answer }

/** The body of a request, when it is of the type that is asked for and can be read. */
export function sentJson(asked: AskedDraft, type: string): Sent {
  const { header, bytes } = asked.request
  const [named = ''] = (header('content-type') ?? '').split(';')
  if (named.trim().toLowerCase() !== type) return { ok: false, answer: refusal(asked, 'wrong-type') }
  const read = readJson(bytes)
  return read.ok ? read : { ok: false, answer: refusal(asked, 'not-json') }
}

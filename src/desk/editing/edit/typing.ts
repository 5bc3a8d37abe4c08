import type { Answer, RouteRequest } from '../../../http/route.ts'
import { ok } from '../../../kernel/result.ts'
import { inRegister } from '../../../records/perform.ts'
import { dropTyped, keepTyped } from '../../../records/working/typed-text.store.ts'
import { deskRedirect } from '../../desk-page.ts'
import type { Subject } from '../subject.ts'

/** Under which the typing of one officer in one form is kept. */
export function formKey({ noun, id }: Subject): string {
  return `${noun}/${id}`
}

/** What the buttons say is no text of the record. */
const NOT_TEXT = new Set(['version', 'do', 'row'])

/** Keeps what stands in a form as it was typed; when it was kept, undefined when nobody may. */
export async function keepBody(
  subject: Subject,
  body: URLSearchParams,
  version: string,
): Promise<string | undefined> {
  const fields = [...body].filter(([name]) => !NOT_TEXT.has(name) && !name.startsWith('use.'))
  const typed = { form: formKey(subject), fields, basedOn: version }
  const kept = await keepTyped(subject.deps, subject.occasion, typed)
  return kept.ok ? kept.value : undefined
}

/** The script's own saving while somebody types. */
export async function keep(subject: Subject, { body }: RouteRequest): Promise<Answer> {
  const at = await keepBody(subject, body, body.get('version') ?? '')
  const text = JSON.stringify({ at: at ?? null })
  return { kind: 'data', type: 'application/json', text, status: at ? 200 : 403 }
}

export async function forget(subject: Subject): Promise<Answer> {
  const { deps, occasion, path, listPath, standing } = subject
  await inRegister(deps, occasion, async (tx) => {
    await dropTyped(tx, formKey(subject))
    return ok(null)
  })
  return deskRedirect(deps, standing ? path : listPath)
}

import type { Answer, RouteRequest } from '../../../http/route.ts'
import { conflictPage } from '../conflict/conflict.page.ts'
import { filledForm } from '../form/record-form.ts'
import { type Subject, subjectAgain } from '../subject.ts'
import { editPage } from './edit.page.ts'
import { keepBody } from './typing.ts'

/** The two texts as they were chosen, part by part, put into the form: the officer looks at it and saves. */
export async function merge(asked: Subject, { body }: RouteRequest): Promise<Answer> {
  const subject = await subjectAgain(asked)
  const { form, version, content, context } = subject
  const seen = body.get('version') ?? ''
  const typed = new URLSearchParams([...body].filter(([name]) => !name.startsWith('use.')))
  if (seen !== version) return conflictPage(subject, { typed, basedOn: seen })
  const theirs = filledForm(form, content, context.locale)
  for (const { key } of form.fields) if (body.get(`use.${key}`) === 'theirs') take(typed, theirs, key)
  await keepBody(subject, typed, version)
  return editPage(subject, { typed })
}

function take(typed: URLSearchParams, theirs: URLSearchParams, key: string): void {
  const isOfKey = (name: string) => name === key || name.startsWith(`${key}.`)
  for (const name of new Set([...typed.keys()].filter(isOfKey))) typed.delete(name)
  for (const [name, text] of theirs) if (isOfKey(name)) typed.append(name, text)
}

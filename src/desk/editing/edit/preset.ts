import { filledForm } from '../form/record-form.ts'
import type { Subject } from '../subject.ts'

const ENTERED = { basis: 'entered', rule: null }

/** What a new record may be taken to say, so that an officer types less: the partner it was begun from, "held". */
export function presetFor({ form, noun, context }: Subject, asked: URLSearchParams): URLSearchParams {
  const partner = asked.get('partner')
  const place = asked.get('place')
  const content = {
    ...form.blank,
    ...(noun === 'exchange' && { state: asked.get('state') === 'planned' ? 'planned' : 'held' }),
    ...(noun === 'exchange' && asked.get('date') && { date: { value: asked.get('date'), ...ENTERED } }),
    ...(partner && { partnershipId: partner }),
    ...(place && { placeId: place }),
  }
  const typed = filledForm(form, content, context.locale)
  for (const { key } of form.fields) if (BEGUN[noun]?.includes(key)) typed.set(`${key}.rows`, '1')
  return typed
}

/** Lists that make no sense without a row begin with one. */
const BEGUN: Readonly<Partial<Record<string, readonly string[]>>> = {
  agreement: ['dates'],
  fact: ['labels'],
  place: ['names'],
}

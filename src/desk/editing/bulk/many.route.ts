import { publishMany, saveMany, withdrawMany } from '../../../acts/editing/edit-many.ts'
import { type Answer, post, type Route, type RouteRequest } from '../../../http/route.ts'
import { perform } from '../../../records/perform.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { grouped } from '../../../words/quantity.ts'
import { deskContextOf, mayAs } from '../../desk-context.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskRedirect } from '../../desk-page.ts'
import { editFault } from '../fault-text.ts'
import { exchangeListPage } from '../list/exchange-list.page.ts'
import { manyPage } from './many.page.ts'
import { type Many, readMany } from './many.form.ts'

/** A thousand ids with their versions. */
const LARGEST_BODY = 256 * 1024

/** Changing many exchanges together: first a look at each of them, then all or none. */
export function manyRoutes(deps: DeskDeps): Route[] {
  const list = '/desk/:register/exchanges/many'
  return [
    post(list, 'editor', LARGEST_BODY, (request) => preview(deps, request)),
    post(`${list}/do`, 'editor', LARGEST_BODY, (request) => change(deps, request)),
  ]
}

async function preview(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  if (!request.registerId) return { kind: 'missing' }
  const many = await readMany(deps, request.registerId, request.body)
  if (many.ok) return manyPage(context, many.value)
  const { editFaults } = editingWords(context.locale)
  const faults = many.faults.map((kind) => ({ message: editFaults[kind], field: null }))
  return manyPage(context, undefined, faults)
}

async function change(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { principal, registerId, body } = request
  const context = await deskContextOf(deps, request)
  if (!registerId || !context.register) return { kind: 'missing' }
  const many = await readMany(deps, registerId, body)
  const words = listWords(context.locale)
  if (!many.ok) return exchangeListPage(deps, context, request)
  const stale = many.value.edits.some(({ id, version }) => body.get(`version.${id}`) !== version)
  if (stale) return manyPage(context, many.value, [{ message: words.manyConflict, field: null }])
  const reason = many.value.reason
  const occasion = { principal, registerId, ...(reason !== '' && { reason }) }
  const done = await doAll(
    deps,
    occasion,
    many.value,
    body.get('do') === 'publish' && mayAs('publisher', context),
  )
  if (!done.ok) {
    const faults = done.faults.flatMap((fault) => editFault(fault, context.locale))
    return manyPage(context, many.value, faults)
  }
  const count = grouped(many.value.edits.length, context.locale)
  const text = { withdraw: words.manyWithdrawn, publish: words.manyPublished, save: words.manySaved }[
    done.value
  ](count)
  return deskRedirect(deps, `/desk/${context.register.slug}/exchanges`, { text })
}

async function doAll(
  deps: DeskDeps,
  occasion: Parameters<typeof perform>[1],
  { action, edits, reason }: Many,
  publishes: boolean,
) {
  if (action === 'withdraw') {
    const gone = await perform(deps, occasion, withdrawMany, { seen: edits, reason })
    return gone.ok ? { ok: true as const, value: 'withdraw' as const } : gone
  }
  const written = edits.map(({ id, version, after }) => ({ id, version, content: after }))
  const done = await perform(deps, occasion, publishes ? publishMany : saveMany, written)
  return done.ok ? { ok: true as const, value: publishes ? ('publish' as const) : ('save' as const) } : done
}

import { addDraftsOf } from '../../../acts/editing/add-drafts.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../../http/route.ts'
import type { Id } from '../../../kernel/ids.ts'
import { perform } from '../../../records/perform.ts'
import { namedPartners } from '../../../records/working/choosable.view.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { inLocale } from '../../../words/in-locale.ts'
import { type DeskContext, deskContextOf } from '../../desk-context.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskRedirect } from '../../desk-page.ts'
import { editFault, fieldFault } from '../fault-text.ts'
import { pastePage } from './paste.page.ts'
import { folded, type Pasted, readPastedRows } from './read-rows.ts'

const LARGEST_BODY = 512 * 1024
const MOST_ROWS = 500

export function pasteRoutes(deps: DeskDeps): Route[] {
  const path = '/desk/:register/exchanges/paste'
  return [
    get(path, 'editor', (request) => show(deps, request)),
    post(path, 'editor', LARGEST_BODY, (request) => read(deps, request)),
  ]
}

async function show(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  if (!request.registerId) return { kind: 'missing' }
  const { choices } = await partnersOf(deps, request.registerId, context)
  const [only, another] = choices
  const partner = request.url.searchParams.get('partner') ?? (only && !another ? only.value : '')
  return pastePage(context, { partners: choices, partner, text: '' })
}

async function read(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, principal, body } = request
  const context = await deskContextOf(deps, request)
  if (!registerId || !context.register) return { kind: 'missing' }
  const { choices, byName } = await partnersOf(deps, registerId, context)
  const [text, partner] = [body.get('rows') ?? '', body.get('partner') ?? '']
  const pasted = readPastedRows(text, partner, byName)
  const page = { partners: choices, partner, text, pasted }
  const faults = faultsIn(pasted, context)
  if (faults.length > 0 || body.get('do') !== 'save') return pastePage(context, { ...page, faults })
  const contents = pasted.rows.flatMap(({ content }) => content ?? [])
  const added = await perform(deps, { principal, registerId }, addDraftsOf('exchange'), contents)
  if (!added.ok) {
    const refused = added.faults.flatMap((fault) =>
      fault.kind === 'row-faulty'
        ? editFault(fault.fault, context.locale).map(({ message }) => {
            const number = pasted.rows[fault.row]?.number ?? fault.row + 1
            const told = listWords(context.locale).pasteFault(number, message)
            return { message: told, field: `row-${number}` }
          })
        : editFault(fault, context.locale),
    )
    return pastePage(context, { ...page, faults: refused })
  }
  const flash = { text: listWords(context.locale).pasteSaved(contents.length) }
  return deskRedirect(deps, `/desk/${context.register.slug}/exchanges/drafts`, flash)
}

function faultsIn({ rows }: Pasted, { locale }: DeskContext): LinkedFault[] {
  const words = listWords(locale)
  if (rows.length === 0) return [{ message: words.pasteEmpty, field: 'rows' }]
  if (rows.length > MOST_ROWS) return [{ message: words.pasteTooMany(MOST_ROWS), field: 'rows' }]
  const faults = rows.flatMap(({ number, faults: own }) =>
    own.map((fault) => ({
      message: words.pasteFault(number, fieldFault(fault, locale).message),
      field: `row-${number}`,
    })),
  )
  return faults.length > 0 ? [{ message: words.pasteFaults(faults.length), field: 'rows' }, ...faults] : []
}

async function partnersOf({ database }: DeskDeps, registerId: Id<'register'>, { locale }: DeskContext) {
  const partners = await namedPartners(database.reads, registerId)
  const choices = partners.map(({ id, names }) => ({ value: id, text: inLocale(names, locale).text }))
  const byName = new Map(
    partners.flatMap(({ id, names }) => Object.values(names).map((name) => [folded(name), id] as const)),
  )
  return { choices, byName }
}
